// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/blockersmodel.h"

#include "models/words.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Items and steps by id, built once for a list of blockers.
class Names
{
public:
    explicit Names(const Checklist &checklist) : m_checklist(checklist)
    {
        for (const Item &item : checklist.items)
            m_known.insert(item.id, {item.text, item.section});
        for (const Step &step : checklist.steps)
            m_known.insert(step.id, {step.text, step.section});
    }

    QString text(const ItemId &id) const { return m_known.value(id).first; }

    QString section(const ItemId &id) const
    {
        const int section = m_known.value(id, {QString(), -1}).second;
        return section >= 0 ? m_checklist.sections.at(section).title : QString();
    }

private:
    const Checklist &m_checklist;
    QHash<ItemId, std::pair<QString, int>> m_known;
};

QString roleName(const Checklist &checklist, const RoleId &id)
{
    const auto found = std::ranges::find(checklist.roles, id, &Role::id);
    return found == checklist.roles.end() ? id.toString() : found->name;
}

} // namespace

BlockersModel::BlockersModel(QObject *parent) : KeyedListModel<BlockerRow>(parent) {}

void BlockersModel::setSnapshot(const DeploymentSnapshot &snapshot)
{
    const GateView *gate = snapshot.gate();
    if (!gate) {
        setRows({});
        return;
    }
    const Names names(snapshot.checklist);
    QList<BlockerRow> rows;
    rows.reserve(gate->blockers.size());
    for (const Blocker &blocker : gate->blockers) {
        BlockerRow row{.item = blocker.item, .role = blocker.role, .status = blocker.status, .quiet = blocker.quiet};
        if (blocker.item.isEmpty()) {
            row.text = roleName(snapshot.checklist, blocker.role);
            row.reason = tr("has not signed");
        } else {
            const Evidence evidence = snapshot.evidence.value(blocker.check);
            row.text = names.text(blocker.item);
            row.section = names.section(blocker.item);
            row.reason = blocker.check.isEmpty() ? QString() : complaintOf(evidence, blocker.status, snapshot.now);
            if (row.quiet)
                row.reason = tr("known: %1").arg(row.reason);
            row.obstacle = blocker.check.isEmpty() ? Obstacle::None : evidence.obstacle;
        }
        rows << row;
    }
    setRows(rows);
}

int BlockersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : 3; }

QVariant BlockersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BlockerRow &blocker = row(index);
    const bool signature = blocker.item.isEmpty();
    const QString status = signature ? tr("Signature") : wordOf(blocker.status);
    switch (role) {
    case StatusRole: return signature ? QVariant() : QVariant::fromValue(blocker.status);
    case ItemRole: return blocker.item.toString();
    case RoleRole: return blocker.role.toString();
    case QuietRole: return blocker.quiet;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: break;
    default: return {};
    }
    const bool spoken = role == Qt::AccessibleTextRole;
    switch (static_cast<BlockersColumn>(index.column())) {
    case BlockersColumn::What: return spoken ? status + u", "_s + blocker.text : blocker.text;
    case BlockersColumn::Reason: return !blocker.reason.isEmpty() || !spoken ? blocker.reason : status;
    case BlockersColumn::Section: return !blocker.section.isEmpty() || !spoken ? blocker.section : tr("no section");
    }
    return {};
}

QVariant BlockersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (static_cast<BlockersColumn>(section)) {
    case BlockersColumn::What: return tr("What");
    case BlockersColumn::Reason: return tr("Why");
    case BlockersColumn::Section: return tr("Where");
    }
    return {};
}

} // namespace countersign
