// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

namespace {

// "item", or "cron.12" and "review.3" for what is no item.
bool recurs(const Checklist &checklist, const QString &task)
{
    const auto hasLine = [&](const auto &list) {
        return std::ranges::any_of(list, [&](const auto &each) { return task.section(u'.', 1).toInt() == each.line; });
    };
    if (task.startsWith("cron."_L1))
        return hasLine(checklist.cronLines);
    if (task.startsWith("review."_L1))
        return hasLine(checklist.facts);
    return std::ranges::contains(checklist.items, ItemId(task), &Item::id);
}

} // namespace

Drafted draft(const RecordWatch &command, const DecisionContext &)
{
    QList<DraftedFact> facts;
    for (const CheckWatched &hour : command.hours)
        facts.append({hour, hour.check.toString()});
    return facts;
}

Drafted draft(const CloseWatch &command, const DecisionContext &context)
{
    if (const auto lead = demandLead(context); !lead)
        return std::unexpected(lead.error());
    if (context.state.phase != Phase::Live)
        return failure(ErrorCode::NotLive, {nameOf(context.state.phase)});
    if (!context.state.operations.addendum.isEmpty())
        return failure(ErrorCode::NothingToChange, {u"the watch"_s});
    if (command.statement.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {context.state.start.version});
    return one(WatchClosed{command.statement});
}

Drafted draft(const CompleteRecurring &command, const DecisionContext &context)
{
    if (!recurs(context.checklist, command.task) || !QDate::fromString(command.occurrence, Qt::ISODate).isValid())
        return failure(ErrorCode::OccurrenceUnknown, {command.task});
    const bool done = std::ranges::any_of(context.state.operations.recurring, [&](const RecurringRecord &each) {
        return each.task == command.task && each.fact.occurrence == command.occurrence;
    });
    if (done)
        return failure(ErrorCode::NothingToChange, {command.occurrence});
    return QList{DraftedFact{RecurringDone{command.occurrence, command.note.trimmed()}, command.task}};
}

} // namespace countersign::deciding
