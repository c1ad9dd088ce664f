// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/selection.h"

namespace countersign {

void Selection::set(const QList<ItemId> &items, const ItemId &current, int section)
{
    if (items == m_items && current == m_current && section == m_section)
        return;
    m_items = items;
    m_current = current;
    m_section = section;
    Q_EMIT changed();
}

} // namespace countersign
