// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/memory/drafts.h"

#include "core/ports/preferences.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto draftsKey = "drafts/notes"_L1;

QString nameOf(const DeploymentId &deployment, const ItemId &item) { return deployment.toString() + u'|' + item.toString(); }

} // namespace

QString Drafts::of(const DeploymentId &deployment, const ItemId &item) const
{
    return m_preferences.value(draftsKey).toMap().value(nameOf(deployment, item)).toString();
}

void Drafts::keep(const DeploymentId &deployment, const ItemId &item, const QString &text)
{
    QVariantMap all = m_preferences.value(draftsKey).toMap();
    if (text.trimmed().isEmpty())
        all.remove(nameOf(deployment, item));
    else
        all.insert(nameOf(deployment, item), text);
    m_preferences.setValue(draftsKey, all);
}

QList<ItemId> Drafts::itemsOf(const DeploymentId &deployment) const
{
    QList<ItemId> items;
    for (const QString &name : m_preferences.value(draftsKey).toMap().keys()) {
        if (name.section(u'|', 0, 0) == deployment.toString())
            items << ItemId(name.section(u'|', 1));
    }
    return items;
}

} // namespace countersign
