// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QStringList>

namespace countersign {

class Preferences;

// Notes that somebody began and did not record: kept while they are typed, until they are recorded or thrown away.
class Drafts final
{
public:
    explicit Drafts(Preferences &preferences) : m_preferences(preferences) {}

    QString of(const DeploymentId &deployment, const ItemId &item) const; // an empty item: about the whole
    void keep(const DeploymentId &deployment, const ItemId &item, const QString &text); // an empty text forgets it
    QList<ItemId> itemsOf(const DeploymentId &deployment) const;

private:
    Preferences &m_preferences;
};

} // namespace countersign
