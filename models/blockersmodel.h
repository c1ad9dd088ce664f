// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"
#include "models/keyedlistmodel.h"

namespace countersign {

// One thing that stands between the current gate and GO.
struct BlockerRow {
    ItemId item = {}; // or
    RoleId role = {};
    Status status = Status::Open;
    QString text = {}; // of the item, or the role's name
    QString reason = {}; // "got 503, want 200"
    QString section = {};
    bool quiet = false; // a person knows of every red of it
    Obstacle obstacle = Obstacle::None; // a probe that cannot run, and why

    QString key() const { return item.toString() + u'|' + role.toString(); }
    friend bool operator==(const BlockerRow &, const BlockerRow &) = default;
};

enum class BlockersColumn { What, Reason, Section };

// What blocks the current gate, failing first.
class BlockersModel final : public KeyedListModel<BlockerRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BlockersModel)
public:
    enum Role { StatusRole = Qt::UserRole + 1, ItemRole, RoleRole, QuietRole };

    explicit BlockersModel(QObject *parent = nullptr);

    void setSnapshot(const DeploymentSnapshot &snapshot);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

} // namespace countersign
