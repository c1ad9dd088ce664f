// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/blockersmodel.h"

#include "models/words.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString roleName(const Checklist &checklist, const RoleId &id)
{
    const auto found = std::ranges::find(checklist.roles, id, &Role::id);
    return found == checklist.roles.end() ? id.toString() : found->name;
}

} // namespace

BlockersModel::BlockersModel(QObject *parent) : KeyedListModel<BlockerRow>(parent) {}

// The names of items and steps, once for a checklist.
void BlockersModel::setChecklist(const Checklist &checklist)
{
    const bool same = m_checklist.items.constData() == checklist.items.constData() && m_checklist.steps.constData() == checklist.steps.constData()
                      && m_checklist.roles.constData() == checklist.roles.constData();
    if (same)
        return;
    m_checklist = checklist; // so that its lists stay what they are
    m_names.clear();
    const auto enter = [this](const auto &list) {
        for (const auto &each : list)
            m_names.insert(each.id, {each.text, m_checklist.sections.value(each.section).title});
    };
    enter(m_checklist.items);
    enter(m_checklist.steps);
}

void BlockersModel::setSnapshot(const DeploymentSnapshot &snapshot)
{
    setChecklist(snapshot.checklist);
    const GateView *gate = snapshot.gate();
    if (!gate) {
        setRows({});
        return;
    }
    m_evidence = snapshot.evidence;
    m_now = snapshot.now;
    QList<BlockerRow> rows;
    rows.reserve(gate->blockers.size());
    for (const Blocker &blocker : gate->blockers)
        rows << BlockerRow{blocker.item, blocker.role, blocker.status, blocker.check, blocker.quiet, blocker.sighting};
    setRows(rows);
}

QString BlockersModel::text(const BlockerRow &row) const
{
    return row.item.isEmpty() ? roleName(m_checklist, row.role) : m_names.value(row.item).text;
}

QString BlockersModel::section(const BlockerRow &row) const { return m_names.value(row.item).section; }

QString BlockersModel::reason(const BlockerRow &row) const
{
    if (row.item.isEmpty())
        return tr("has not signed");
    const auto evidence = m_evidence.constFind(row.check);
    const QString reason = evidence == m_evidence.constEnd() ? QString() : complaintOf(*evidence, row.status, m_now);
    return row.quiet ? tr("known: %1").arg(reason) : reason;
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
    case BlockersColumn::What: return spoken ? status + u", "_s + text(blocker) : text(blocker);
    case BlockersColumn::Reason: {
        const QString why = reason(blocker);
        return why.isEmpty() && spoken ? status : why;
    }
    case BlockersColumn::Section: {
        const QString where = section(blocker);
        return where.isEmpty() && spoken ? tr("no section") : where;
    }
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
