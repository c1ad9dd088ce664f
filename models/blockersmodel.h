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
    CheckId check = {}; // that stands in the way, may be empty
    bool quiet = false; // a person knows of every red of it
    Sighting sighting = {};

    std::pair<ItemId, RoleId> key() const { return {item, role}; }
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

    QString text(const BlockerRow &row) const; // of the item, or the role's name
    QString reason(const BlockerRow &row) const; // "got 503, want 200"
    QString section(const BlockerRow &row) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Name {
        QString text = {};
        QString section = {};
    };

    void setChecklist(const Checklist &checklist);

    Checklist m_checklist = {};
    QHash<ItemId, Name> m_names = {};
    EvidenceByCheck m_evidence = {};
    QDateTime m_now = {};
};

} // namespace countersign
