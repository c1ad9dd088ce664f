// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/checklisttreemodel.h"

#include "models/checklistchanges.h"

namespace countersign {

ChecklistTreeModel::ChecklistTreeModel(QObject *parent) : QAbstractItemModel(parent), m_nodes(1) {}

void ChecklistTreeModel::setSnapshot(const DeploymentSnapshot &snapshot)
{
    const bool sameTree = m_nodes.size() > 1 && snapshot.state.id == m_snapshot.state.id && snapshot.checklist.digest == m_snapshot.checklist.digest
                          && snapshot.checklist.items.size() == m_snapshot.checklist.items.size();
    if (!sameTree) {
        reset(snapshot);
        return;
    }
    const DeploymentSnapshot before = std::exchange(m_snapshot, snapshot);
    if (before.checks != snapshot.checks)
        m_index = ChecklistIndex(snapshot.checklist, snapshot.checks);
    const std::vector<bool> changed = changedNodes(m_nodes, m_index, before, m_snapshot);
    announce(changed, ChecklistColumn::Item, ChecklistColumn::Who,
             {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, ChecklistRole::Status, ChecklistRole::Attestation, ChecklistRole::Counts,
              ChecklistRole::Settled, ChecklistRole::Required, ChecklistRole::Blockers, ChecklistRole::Contradicted, ChecklistRole::Pending,
              ChecklistRole::InFlight, ChecklistRole::EvidenceStatus, ChecklistRole::Notes, ChecklistRole::Quiet, ChecklistRole::Blocks,
              ChecklistRole::Assignee, ChecklistRole::AssignedRole});
}

void ChecklistTreeModel::setNow(const QDateTime &now)
{
    const std::vector<bool> changed = agedNodes(m_nodes, m_index, m_snapshot, now);
    m_snapshot.now = now;
    announce(changed, ChecklistColumn::Probe, ChecklistColumn::Probe, {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void ChecklistTreeModel::reset(const DeploymentSnapshot &snapshot)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_index = ChecklistIndex(snapshot.checklist, snapshot.checks);
    m_nodes = nodesOf(snapshot.checklist);
    m_nodeOfItem.clear();
    const ChecklistCells cells(m_snapshot, m_index);
    for (int node = 1; node < int(m_nodes.size()); ++node) {
        if (const ItemId id = cells.idOf(m_nodes[size_t(node)]); !id.isEmpty())
            m_nodeOfItem.insert(id, node);
    }
    endResetModel();
}

// One signal for each run of changed siblings.
void ChecklistTreeModel::announce(const std::vector<bool> &changed, ChecklistColumn first, ChecklistColumn last, const QList<int> &roles)
{
    for (const ChecklistNode &parent : m_nodes) {
        const std::vector<int> &rows = parent.children;
        for (size_t begin = 0; begin < rows.size(); ++begin) {
            if (!changed[size_t(rows[begin])])
                continue;
            size_t end = begin;
            while (end + 1 < rows.size() && changed[size_t(rows[end + 1])])
                ++end;
            Q_EMIT dataChanged(createIndex(int(begin), int(first), quintptr(rows[begin])), createIndex(int(end), int(last), quintptr(rows[end])),
                               roles);
            begin = end;
        }
    }
}

QModelIndex ChecklistTreeModel::indexOf(const ItemId &item) const { return indexOfNode(m_nodeOfItem.value(item, 0)); }

QModelIndex ChecklistTreeModel::indexOfSection(int section) const
{
    const auto found =
        std::ranges::find_if(m_nodes, [&](const ChecklistNode &node) { return node.kind == NodeKind::Section && node.index == section; });
    return indexOfNode(found == m_nodes.end() ? 0 : int(found - m_nodes.begin()));
}

QModelIndex ChecklistTreeModel::indexOfNode(int node) const
{
    return node == 0 ? QModelIndex() : createIndex(m_nodes[size_t(node)].row, 0, quintptr(node));
}

const ChecklistNode &ChecklistTreeModel::nodeOf(const QModelIndex &index) const { return m_nodes[index.isValid() ? size_t(index.internalId()) : 0]; }

QModelIndex ChecklistTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(nodeOf(parent).children[size_t(row)]));
}

QModelIndex ChecklistTreeModel::parent(const QModelIndex &child) const { return child.isValid() ? indexOfNode(nodeOf(child).parent) : QModelIndex(); }

int ChecklistTreeModel::rowCount(const QModelIndex &parent) const { return parent.column() > 0 ? 0 : int(nodeOf(parent).children.size()); }

int ChecklistTreeModel::columnCount(const QModelIndex &) const { return checklistColumnCount; }

QVariant ChecklistTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChecklistNode &node = nodeOf(index);
    if (role < Qt::UserRole)
        return textData(node, static_cast<ChecklistColumn>(index.column()), role);
    return factData(node, role);
}

int ChecklistTreeModel::levelOf(const ChecklistNode &node) const
{
    int level = 1;
    for (int above = node.parent; above > 0; above = m_nodes[size_t(above)].parent)
        ++level;
    return level;
}

QVariant ChecklistTreeModel::textData(const ChecklistNode &node, ChecklistColumn column, int role) const
{
    const ChecklistCells cells(m_snapshot, m_index);
    if (role == Qt::ToolTipRole)
        return cells.toolTip(node, column);
    if (role == Qt::AccessibleTextRole)
        return cells.spokenText(node, column, levelOf(node));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case ChecklistColumn::Item: return cells.textOf(node);
    case ChecklistColumn::Done: return cells.doneText(node);
    case ChecklistColumn::Probe: return cells.probeText(node);
    case ChecklistColumn::Who: return cells.whoText(node);
    }
    return {};
}

QVariant ChecklistTreeModel::factData(const ChecklistNode &node, int role) const
{
    const ChecklistCells cells(m_snapshot, m_index);
    const SectionView *section = cells.sectionOf(node);
    const ItemView *view = cells.viewOf(node);
    switch (role) {
    case ChecklistRole::Kind: return QVariant::fromValue(node.kind);
    case ChecklistRole::Index: return node.index;
    case ChecklistRole::Id: return cells.idOf(node).toString();
    case ChecklistRole::Status: return QVariant::fromValue(cells.statusOf(node));
    case ChecklistRole::Attestation: return QVariant::fromValue(view ? view->attestation : Attestation::Open);
    case ChecklistRole::Counts: return QVariant::fromValue(section ? section->counts : QMap<Status, int>());
    case ChecklistRole::Settled: return section ? section->settled : 0;
    case ChecklistRole::Required: return section ? section->required : 0;
    case ChecklistRole::Blockers: return section ? section->blockers : 0;
    case ChecklistRole::Optional: return cells.isOptional(node);
    case ChecklistRole::Contradicted: return view && view->contradicted;
    case ChecklistRole::Pending: return m_snapshot.pending.contains(cells.idOf(node));
    case ChecklistRole::InFlight: return cells.leadingEvidence(node).inFlight;
    case ChecklistRole::EvidenceStatus: return QVariant::fromValue(cells.leadingEvidence(node).status);
    case ChecklistRole::Commands: return int(m_index.codeBlocksOf(node).size());
    case ChecklistRole::Notes: return cells.notesOf(node);
    case ChecklistRole::Quiet: return view && view->quiet;
    case ChecklistRole::Blocks: return cells.blocks(node);
    case ChecklistRole::Assignee: return cells.stateOf(node) ? cells.stateOf(node)->assignee.toString() : QString();
    case ChecklistRole::AssignedRole: return cells.stateOf(node) ? cells.stateOf(node)->assignedRole : QString();
    case ChecklistRole::LeadingCheck: return cells.leadingCheck(node).toString();
    case ChecklistRole::SearchText: return cells.searchText(node);
    default: return {};
    }
}

QVariant ChecklistTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= checklistColumnCount)
        return {};
    switch (static_cast<ChecklistColumn>(section)) {
    case ChecklistColumn::Item: return tr("Item");
    case ChecklistColumn::Done: return tr("Done");
    case ChecklistColumn::Probe: return tr("Probe");
    case ChecklistColumn::Who: return tr("Who");
    }
    return {};
}

} // namespace countersign
