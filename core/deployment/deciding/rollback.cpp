// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"
#include "core/deployment/rollbackplan.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

namespace {

Expected<const Rollback *> underWay(const DecisionContext &context)
{
    if (const Rollback *rollback = context.state.operations.rollbackUnderWay())
        return rollback;
    return failure(ErrorCode::NoRollback);
}

RollbackPlan planOf(const DecisionContext &context) { return rollbackPlanOf(context.checklist, context.checks, context.state); }

} // namespace

Drafted draft(const StartRollback &command, const DecisionContext &context)
{
    if (command.typedVersion.trimmed() != context.state.start.version)
        return failure(ErrorCode::VersionMismatch, {command.typedVersion});
    if (context.state.operations.rollbackUnderWay())
        return failure(ErrorCode::RollbackUnderWay, {context.state.start.version});
    if (command.reason.trimmed().isEmpty() && command.triggers.isEmpty())
        return failure(ErrorCode::ReasonNeeded, {context.state.start.version});
    const RollbackPlan plan = planOf(context);
    const RollbackVariant *variant = plan.variant(command.variant);
    if (!command.variant.isEmpty() && !variant) {
        QStringList titles;
        for (const RollbackVariant &each : plan.variants)
            titles << each.title;
        return failure(ErrorCode::ChoiceUnknown, {command.variant, titles.join(u", "_s)});
    }
    return one(
        RollbackStarted{command.reason.trimmed(), command.triggers, variant ? variant->title : QString(), command.target.trimmed(), command.drill});
}

Drafted draft(const FinishRollbackStep &command, const DecisionContext &context)
{
    const auto rollback = underWay(context);
    if (!rollback)
        return std::unexpected(rollback.error());
    const RollbackPlan plan = planOf(context);
    const RollbackVariant *variant = plan.variant((*rollback)->fact.variant);
    const bool known = (variant && variant->steps.contains(command.step)) || plan.verificationItems.contains(command.step);
    if (!known || (*rollback)->isDone(command.step))
        return failure(ErrorCode::RollbackStepUnknown, {command.step.toString()});
    return QList{DraftedFact{RollbackStepDone{command.note.trimmed()}, command.step.toString()}};
}

Drafted draft(const FinishRollback &command, const DecisionContext &context)
{
    const auto found = underWay(context);
    if (!found)
        return std::unexpected(found.error());
    const Rollback &rollback = **found;
    const RollbackPlan plan = planOf(context);
    const RollbackVariant *variant = plan.variant(rollback.fact.variant);
    const std::optional<int> seconds = secondsToGreen(plan, context.state, context.evidence, rollback.at, context.now);
    const bool complete = !variant || std::ranges::all_of(variant->steps, [&](const ItemId &step) { return rollback.isDone(step); });
    if (!seconds || !complete) {
        if (const auto reason = demandReason(command.reason, context.state.start.version); !reason)
            return std::unexpected(reason.error());
    }
    RollbackFinished fact{.secondsToGreen = seconds.value_or(-1), .objectiveSeconds = plan.objectiveSeconds};
    for (const CheckId &check : plan.verification)
        fact.verification << check.toString() + u'=' + nameOf(context.evidence.value(check).status);
    fact.reason = command.reason.trimmed();
    fact.drill = rollback.fact.drill;
    return one(fact);
}

Drafted draft(const StandDown &command, const DecisionContext &context)
{
    if (const auto rollback = underWay(context); !rollback)
        return std::unexpected(rollback.error());
    if (const auto reason = demandReason(command.reason, context.state.start.version); !reason)
        return std::unexpected(reason.error());
    return one(RollbackStoodDown{command.reason.trimmed()});
}

} // namespace countersign::deciding
