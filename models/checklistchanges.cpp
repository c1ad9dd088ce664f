// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/checklistchanges.h"

#include "models/moments.h"

namespace countersign {

namespace {

bool sameEvidence(const Evidence &a, const Evidence &b)
{
    return a.status == b.status && a.obstacle == b.obstacle && a.inFlight == b.inFlight && a.result.observation.at == b.result.observation.at;
}

bool sameWord(const ItemState *a, const ItemState *b)
{
    if (!a || !b)
        return a == b;
    return a->lastEvent == b->lastEvent && a->attestation == b->attestation && a->notes.size() == b->notes.size() && a->at == b->at
           && a->assignee == b->assignee && a->assignedRole == b->assignedRole;
}

template <class T>
bool same(const T *a, const T *b)
{
    return a && b ? *a == *b : a == b;
}

} // namespace

std::vector<bool> changedNodes(const std::vector<ChecklistNode> &nodes, const ChecklistIndex &index, const DeploymentSnapshot &before,
                               const DeploymentSnapshot &after)
{
    const ChecklistCells old(before, index), now(after, index);
    const bool agesMove = before.now != after.now;
    std::vector<bool> changed(nodes.size(), false);
    for (size_t i = 1; i < nodes.size(); ++i) {
        const ChecklistNode &node = nodes[i];
        if (node.kind == NodeKind::Section) {
            changed[i] = !same(old.sectionOf(node), now.sectionOf(node));
            continue;
        }
        const Evidence evidence = now.leadingEvidence(node);
        changed[i] = !same(old.viewOf(node), now.viewOf(node)) || !sameWord(old.stateOf(node), now.stateOf(node))
                     || !sameEvidence(old.leadingEvidence(node), evidence)
                     || before.pending.contains(old.idOf(node)) != after.pending.contains(now.idOf(node))
                     || (agesMove && ageOf(evidence.result.observation.at, before.now) != ageOf(evidence.result.observation.at, after.now));
    }
    return changed;
}

std::vector<bool> agedNodes(const std::vector<ChecklistNode> &nodes, const ChecklistIndex &index, const DeploymentSnapshot &snapshot,
                            const QDateTime &now)
{
    const ChecklistCells cells(snapshot, index);
    std::vector<bool> changed(nodes.size(), false);
    for (size_t i = 1; i < nodes.size(); ++i) {
        const QDateTime at = cells.leadingEvidence(nodes[i]).result.observation.at;
        changed[i] = at.isValid() && ageOf(at, snapshot.now) != ageOf(at, now);
    }
    return changed;
}

} // namespace countersign
