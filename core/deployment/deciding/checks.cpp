// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"

namespace countersign::deciding {

namespace {

// Rows of a check's own kind would look like item rows in the journal, so its id stands where an item's would.
Drafted about(const CheckId &check, Fact fact) { return QList{DraftedFact{std::move(fact), check.toString()}}; }

} // namespace

Drafted draft(const DismissCheck &command, const DecisionContext &context)
{
    const auto check = checkAt(context, command.check);
    if (!check)
        return std::unexpected(check.error());
    if (context.state.settings.dismissed.contains(command.check))
        return failure(ErrorCode::NothingToChange, {(*check)->sentence});
    const QString reason = command.reason.trimmed();
    if (reason.isEmpty())
        return failure(ErrorCode::ReasonNeeded, {(*check)->sentence});
    return about(command.check, CheckDismissed{command.check, reason});
}

Drafted draft(const RestoreCheck &command, const DecisionContext &context)
{
    const auto check = checkAt(context, command.check);
    if (!check)
        return std::unexpected(check.error());
    if (!context.state.settings.dismissed.contains(command.check))
        return failure(ErrorCode::NothingToChange, {(*check)->sentence});
    return about(command.check, CheckRestored{command.check});
}

Drafted draft(const ReviseCheck &command, const DecisionContext &context)
{
    const auto check = checkAt(context, command.check);
    if (!check)
        return std::unexpected(check.error());
    QStringList conditions;
    for (const QString &condition : command.conditions) {
        if (const QString text = condition.trimmed(); !text.isEmpty())
            conditions.append(text);
    }
    if (conditions.isEmpty())
        return failure(ErrorCode::ConditionMissing, {(*check)->sentence});
    for (const QString &condition : std::as_const(conditions)) {
        if (const auto formed = validateCondition(condition); !formed)
            return std::unexpected(formed.error());
    }
    if (conditions == asRevised(**check, context.state.settings).conditions)
        return failure(ErrorCode::NothingToChange, {(*check)->sentence});
    if (conditions == (*check)->conditions)
        conditions.clear(); // as it was read
    return about(command.check, CheckRevised{command.check, conditions});
}

} // namespace countersign::deciding
