// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/rollbackscene.h"

#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

RollbackStepRow stepOf(const Checklist &checklist, const ItemId &id, const Rollback *rollback)
{
    const auto row = [&](const auto &found) { return RollbackStepRow{id, found.text, found.lines, found.block, rollback && rollback->isDone(id)}; };
    const auto item = std::ranges::find(checklist.items, id, &Item::id);
    if (item != checklist.items.end())
        return row(*item);
    const auto step = std::ranges::find(checklist.steps, id, &Step::id);
    return step == checklist.steps.end() ? RollbackStepRow{.step = id, .text = id.toString()} : row(*step);
}

QString sentenceOfCheck(const DeploymentSnapshot &snapshot, const CheckId &id)
{
    const auto check = std::ranges::find(snapshot.checks, id, &CheckSpec::id);
    return check == snapshot.checks.end() ? id.toString() : check->sentence;
}

} // namespace

int RollbackScene::next() const
{
    const auto found = std::ranges::find(steps, false, &RollbackStepRow::done);
    return found == steps.end() ? -1 : int(found - steps.begin());
}

QList<RollbackStepRow> stepsOf(const Checklist &checklist, const RollbackVariant &variant, const Rollback *rollback)
{
    QList<RollbackStepRow> rows;
    for (const ItemId &step : variant.steps)
        rows << stepOf(checklist, step, rollback);
    return rows;
}

RollbackScene rollbackScene(const DeploymentSnapshot &snapshot)
{
    const Rollback *rollback = snapshot.state.operations.rollbackUnderWay();
    RollbackScene scene{.plan = rollbackPlanOf(snapshot.checklist, snapshot.checks, snapshot.state)};
    const QList<TriggerMatch> matches = matchTriggers(snapshot.checklist, snapshot.checks, snapshot.evidence);
    for (int i = 0; i < snapshot.checklist.triggers.size(); ++i) {
        TriggerRow row{.text = snapshot.checklist.triggers.at(i).text};
        if (const auto match = std::ranges::find(matches, i, &TriggerMatch::trigger); match != matches.end()) {
            for (const CheckId &check : match->checks)
                row.red << sentenceOfCheck(snapshot, check) + u": "_s + sentenceOf(snapshot.evidence.value(check).result);
        }
        scene.triggers << row;
    }
    if (const RollbackVariant *variant = scene.plan.variant(rollback ? rollback->fact.variant : QString()))
        scene.steps = stepsOf(snapshot.checklist, *variant, rollback);
    for (const ItemId &item : scene.plan.verificationItems) {
        if (!std::ranges::contains(scene.steps, item, &RollbackStepRow::step))
            scene.steps << stepOf(snapshot.checklist, item, rollback);
    }
    for (const CheckId &check : scene.plan.verification)
        scene.verification << VerificationRow{check, sentenceOfCheck(snapshot, check), snapshot.evidence.value(check).status};
    return scene;
}

} // namespace countersign
