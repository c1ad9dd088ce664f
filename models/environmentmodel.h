// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/environment/environmentrow.h"
#include "models/keyedlistmodel.h"

namespace countersign {

// The variables of an environment. Of secrets it knows whether they are set, never what they are.
class EnvironmentModel final : public KeyedListModel<EnvironmentRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EnvironmentModel)
public:
    enum class Column { Name, Value, Need, StoredIn, Check, Used };
    enum Role { StatusRole = Qt::UserRole + 1 }; // EvidenceStatus

    explicit EnvironmentModel(QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString textOf(const EnvironmentRow &row, Column column);
};

} // namespace countersign
