// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/comparison.h"

#include "core/record/recordnames.h"
#include "core/record/tally.h"
#include "core/wording/record.h"
#include "core/wording/words.h"

namespace countersign {

namespace {

// Below these a difference is the weather of the network.
constexpr qreal clearlySlower = 1.5;
constexpr int leastMilliseconds = 20;

QHash<ItemId, RequiredLeaf> byId(const QList<RequiredLeaf> &leaves)
{
    QHash<ItemId, RequiredLeaf> found;
    for (const RequiredLeaf &leaf : leaves)
        found.insert(leaf.id, leaf);
    return found;
}

bool isException(const ItemView &view)
{
    return view.status == Status::Failing || view.status == Status::Waived || view.status == Status::Degraded || view.overridden || view.contradicted;
}

int millisecondsOf(const Evidence &evidence)
{
    const auto &total = evidence.result.observation.phases.total;
    return total && evidence.status != EvidenceStatus::None ? int(qRound(*total)) : 0;
}

QStringList slowerChecks(const RecordSource &before, const RecordSource &after)
{
    QStringList slower;
    for (const CheckSpec &check : after.checks) {
        const int then = millisecondsOf(before.evidence.value(check.id)), now = millisecondsOf(after.evidence.value(check.id));
        if (then > 0 && now > then * clearlySlower && now - then >= leastMilliseconds)
            slower.append(recordText(RecordText::CompareSlower, {shortened(check.sentence), QString::number(then), QString::number(now)}));
    }
    return slower;
}

} // namespace

Comparison compare(const RecordSource &before, const RecordSource &after)
{
    Comparison comparison{.slower = slowerChecks(before, after)};
    const QList<RequiredLeaf> then = requiredLeavesOf(before), now = requiredLeavesOf(after);
    const QHash<ItemId, RequiredLeaf> known = byId(then), left = byId(now);
    for (const RequiredLeaf &leaf : now) {
        const auto old = known.constFind(leaf.id);
        if (old == known.constEnd()) {
            comparison.items.append(recordText(RecordText::CompareNew, {shortened(leaf.text)}));
            continue;
        }
        if (old->view->status != leaf.view->status)
            comparison.items.append(
                recordText(RecordText::CompareStatus, {shortened(leaf.text), wordOf(old->view->status), wordOf(leaf.view->status)}));
        if (isException(*old->view) && isException(*leaf.view))
            comparison.again.append(shortened(leaf.text));
    }
    for (const RequiredLeaf &leaf : then) {
        if (!left.contains(leaf.id))
            comparison.items.append(recordText(RecordText::CompareGone, {shortened(leaf.text)}));
    }
    return comparison;
}

} // namespace countersign
