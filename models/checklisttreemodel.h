// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checklistcells.h"

#include <QAbstractItemModel>

namespace countersign {

// A deployment's checklist as a tree: sections, their items and steps, nested items. A new checklist resets it; a newer
// snapshot of the same one only says which rows changed.
class ChecklistTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChecklistTreeModel)
public:
    explicit ChecklistTreeModel(QObject *parent = nullptr);

    void setSnapshot(const DeploymentSnapshot &snapshot);
    void setNow(const QDateTime &now); // lets ages grow

    QModelIndex indexOf(const ItemId &item) const; // invalid when there is none
    QModelIndex indexOfSection(int section) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const ChecklistNode &nodeOf(const QModelIndex &index) const;
    QModelIndex indexOfNode(int node) const;
    void reset(const DeploymentSnapshot &snapshot);
    void announce(const std::vector<bool> &changed, ChecklistColumn first, ChecklistColumn last, const QList<int> &roles);
    int levelOf(const ChecklistNode &node) const; // 1 at the top
    QVariant textData(const ChecklistNode &node, ChecklistColumn column, int role) const;
    QVariant factData(const ChecklistNode &node, int role) const;

    DeploymentSnapshot m_snapshot;
    ChecklistIndex m_index;
    std::vector<ChecklistNode> m_nodes;
    QHash<ItemId, int> m_nodeOfItem;
};

} // namespace countersign
