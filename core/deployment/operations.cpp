// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/operations.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Rollback *underWay(Operations &operations)
{
    const bool any = !operations.rollbacks.isEmpty() && operations.rollbacks.constLast().standing == RollbackStanding::UnderWay;
    return any ? &operations.rollbacks.last() : nullptr;
}

} // namespace

QString nameOf(CommandEnd end)
{
    switch (end) {
    case CommandEnd::Exited: return u"exited"_s;
    case CommandEnd::Killed: return u"killed"_s;
    case CommandEnd::TimedOut: return u"timed-out"_s;
    case CommandEnd::Cancelled: return u"cancelled"_s;
    case CommandEnd::OutputLimit: return u"output-limit"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool Rollback::isDone(const ItemId &step) const { return std::ranges::contains(done, step, &RollbackStep::item); }

const Rollback *Operations::rollbackUnderWay() const
{
    return !rollbacks.isEmpty() && rollbacks.last().standing == RollbackStanding::UnderWay ? &rollbacks.last() : nullptr;
}

const Rollback *Operations::rolledBack() const
{
    const auto found =
        std::ranges::find_if(rollbacks, [](const Rollback &each) { return each.standing == RollbackStanding::Finished && !each.fact.drill; });
    return found == rollbacks.end() ? nullptr : &*found;
}

void applyOperation(Operations &operations, const Event &, const CommandsAllowed &fact) { operations.commandsAllowed = fact.allowed; }

void applyOperation(Operations &operations, const Event &event, const CommandRun &fact)
{
    operations.commands.append({fact, ItemId(event.item), event.actor, event.at});
}

void applyOperation(Operations &operations, const Event &event, const RollbackStarted &fact)
{
    Rollback rollback{.fact = fact, .by = event.actor, .at = event.at};
    rollback.seq = event.seq;
    operations.rollbacks.append(rollback);
}

void applyOperation(Operations &operations, const Event &event, const RollbackStepDone &fact)
{
    if (Rollback *rollback = underWay(operations))
        rollback->done.append({ItemId(event.item), event.actor, event.at, fact.note});
}

void applyOperation(Operations &operations, const Event &event, const RollbackFinished &fact)
{
    if (Rollback *rollback = underWay(operations)) {
        rollback->standing = RollbackStanding::Finished;
        rollback->finished = fact;
        rollback->endedAt = event.at;
    }
}

void applyOperation(Operations &operations, const Event &event, const RollbackStoodDown &fact)
{
    if (Rollback *rollback = underWay(operations)) {
        rollback->standing = RollbackStanding::StoodDown;
        rollback->standDownReason = fact.reason;
        rollback->endedAt = event.at;
    }
}

void applyOperation(Operations &operations, const Event &, const CheckWatched &fact) { operations.watched.append(fact); }

void applyOperation(Operations &operations, const Event &event, const WatchClosed &fact)
{
    operations.addendum = fact.statement;
    operations.watchClosedAt = event.at;
}

void applyOperation(Operations &operations, const Event &event, const RecurringDone &fact)
{
    operations.recurring.append({event.item, fact, event.actor, event.at});
}

void followIncidents(Operations &operations, const CheckId &check, EvidenceStatus status, const QDateTime &at)
{
    if (!operations.liveAt.isValid())
        return;
    const auto open = std::ranges::find_if(operations.incidents, [&](const Incident &each) { return each.check == check && !each.until.isValid(); });
    if (status == EvidenceStatus::Failing && open == operations.incidents.end())
        operations.incidents.append({check, at, {}});
    else if (status == EvidenceStatus::Passing && open != operations.incidents.end())
        open->until = at;
}

} // namespace countersign
