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
    const QDateTime earlier = before.now.toUTC(), later = after.now.toUTC(); // local times are slow to compare
    const bool agesMove = earlier != later;
    const auto pends = [](const DeploymentSnapshot &snapshot, const ItemId &id) {
        return !snapshot.pending.isEmpty() && snapshot.pending.contains(id);
    };
    std::vector<bool> changed(nodes.size(), false);
    for (size_t i = 1; i < nodes.size(); ++i) {
        const ChecklistNode &node = nodes[i];
        if (node.kind == NodeKind::Section) {
            changed[i] = !same(old.sectionOf(node), now.sectionOf(node));
            continue;
        }
        if (!same(old.viewOf(node), now.viewOf(node))) {
            changed[i] = true;
            continue;
        }
        const ItemView *view = now.viewOf(node);
        const bool decided = view && !view->leading.isEmpty(); // then the view tells one answer from the next
        const QDateTime &at = decided ? view->sighting.at : now.leadingEvidence(node).result.observation.at;
        changed[i] = !sameWord(old.stateOf(node), now.stateOf(node))
                     || (!decided && !sameEvidence(old.leadingEvidence(node), now.leadingEvidence(node))) || old.blocks(node) != now.blocks(node)
                     || pends(before, old.idOf(node)) != pends(after, now.idOf(node))
                     || (agesMove && at.isValid() && ageOf(at, earlier) != ageOf(at, later));
    }
    return changed;
}

std::vector<bool> agedNodes(const std::vector<ChecklistNode> &nodes, const ChecklistIndex &index, const DeploymentSnapshot &snapshot,
                            const QDateTime &now)
{
    const ChecklistCells cells(snapshot, index);
    const QDateTime earlier = snapshot.now.toUTC(), later = now.toUTC();
    std::vector<bool> changed(nodes.size(), false);
    for (size_t i = 1; i < nodes.size(); ++i) {
        const QDateTime &at = cells.leadingEvidence(nodes[i]).result.observation.at;
        changed[i] = at.isValid() && ageOf(at, earlier) != ageOf(at, later);
    }
    return changed;
}

} // namespace countersign
