// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/operationfacts.h"
#include "core/journal/event.h"

namespace countersign {

struct CommandRecord {
    CommandRun fact = {};
    ItemId item = {};
    PersonId by = {};
    QDateTime at = {};

    friend bool operator==(const CommandRecord &, const CommandRecord &) = default;
};

enum class RollbackStanding { UnderWay, Finished, StoodDown };

struct RollbackStep {
    ItemId item = {};
    PersonId by = {};
    QDateTime at = {};
    QString note = {};

    friend bool operator==(const RollbackStep &, const RollbackStep &) = default;
};

struct Rollback {
    RollbackStarted fact = {};
    RollbackStanding standing = RollbackStanding::UnderWay;
    PersonId by = {};
    QDateTime at = {};
    qint64 seq = 0;
    QList<RollbackStep> done = {};
    RollbackFinished finished = {};
    QString standDownReason = {};
    QDateTime endedAt = {};

    bool isDone(const ItemId &step) const;
    friend bool operator==(const Rollback &, const Rollback &) = default;
};

// A stretch of the watch in which a check did not hold.
struct Incident {
    CheckId check = {};
    QDateTime from = {};
    QDateTime until = {}; // invalid: not over

    friend bool operator==(const Incident &, const Incident &) = default;
};

struct RecurringRecord {
    QString task = {}; // Event::item
    RecurringDone fact = {};
    PersonId by = {};
    QDateTime at = {};

    friend bool operator==(const RecurringRecord &, const RecurringRecord &) = default;
};

// What release night and the weeks after have brought, folded from operationfacts.h.
struct Operations {
    bool commandsAllowed = false;
    QList<CommandRecord> commands = {};
    QList<Rollback> rollbacks = {}; // drills too; at most the last is under way
    QDateTime liveAt = {};
    QList<CheckWatched> watched = {};
    QList<Incident> incidents = {}; // since it went live
    QString addendum = {}; // the watch is closed where it is not empty
    QDateTime watchClosedAt = {};
    QList<RecurringRecord> recurring = {};

    const Rollback *rollbackUnderWay() const; // nullptr for none
    const Rollback *rolledBack() const; // the one that was finished and was no drill
    friend bool operator==(const Operations &, const Operations &) = default;
};

// Folds one fact; those of other kinds leave it as it is, but for evidence and the decision to go live.
void applyOperation(Operations &operations, const Event &event, const CommandsAllowed &fact);
void applyOperation(Operations &operations, const Event &event, const CommandRun &fact);
void applyOperation(Operations &operations, const Event &event, const RollbackStarted &fact);
void applyOperation(Operations &operations, const Event &event, const RollbackStepDone &fact);
void applyOperation(Operations &operations, const Event &event, const RollbackFinished &fact);
void applyOperation(Operations &operations, const Event &event, const RollbackStoodDown &fact);
void applyOperation(Operations &operations, const Event &event, const CheckWatched &fact);
void applyOperation(Operations &operations, const Event &event, const WatchClosed &fact);
void applyOperation(Operations &operations, const Event &event, const RecurringDone &fact);

// Since it went live, a check that turns red opens an incident, and one that turns green ends it.
void followIncidents(Operations &operations, const CheckId &check, EvidenceStatus status, const QDateTime &at);

} // namespace countersign
