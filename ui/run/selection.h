// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QList>
#include <QObject>

namespace countersign {

// What the person has chosen in the tree, for whoever acts on it.
class Selection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Selection)
public:
    using QObject::QObject;

    void set(const QList<ItemId> &items, const ItemId &current, int section);

    const QList<ItemId> &items() const { return m_items; } // items and steps chosen, in tree order
    const ItemId &current() const { return m_current; } // empty on a section
    int section() const { return m_section; } // chosen, or the one the current item stands in; -1 for none

Q_SIGNALS:
    void changed();

private:
    QList<ItemId> m_items;
    ItemId m_current;
    int m_section = -1;
};

} // namespace countersign
