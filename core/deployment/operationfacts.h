// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/proberesult.h"

namespace countersign {

// Facts of release night and the weeks after: commands run, rollbacks, the watch, recurring work. Part of the variant in facts.h.

struct CommandsAllowed {
    bool allowed = true; // in this deployment

    friend bool operator==(const CommandsAllowed &, const CommandsAllowed &) = default;
};

// How a command came to its end. Killed: by a signal that was not ours.
enum class CommandEnd { Exited, Killed, TimedOut, Cancelled, OutputLimit };

QString nameOf(CommandEnd end); // stable: "timed-out"

// A person had a command run. Event::item: the item or step it belongs to.
struct CommandRun {
    QString text = {}; // as it was run: placeholders filled, variables as names
    QString where = {}; // "here" or "ssh:USER@HOST"
    QString directory = {};
    QStringList variables = {}; // names of those it received
    CommandEnd end = CommandEnd::Exited;
    int exitCode = 0; // of the last command; meaningful where it exited
    int milliseconds = 0;
    Digest output = {}; // salted, of the redacted output
    qint64 size = 0; // of it, in bytes
    int line = 0; // of the checklist; 0: of none

    friend bool operator==(const CommandRun &, const CommandRun &) = default;
};

struct RollbackStarted {
    QString reason = {};
    QStringList triggers = {}; // of the text, those that called for it
    QString variant = {}; // title of the section walked; may be empty
    QString target = {}; // the version gone back to; may be unknown
    bool drill = false; // a rehearsal: supersedes nothing

    friend bool operator==(const RollbackStarted &, const RollbackStarted &) = default;
};

// Event::item: the step.
struct RollbackStepDone {
    QString note = {};

    friend bool operator==(const RollbackStepDone &, const RollbackStepDone &) = default;
};

struct RollbackFinished {
    int secondsToGreen = 0; // from the start to the listed verification all green; -1: it was not green
    int objectiveSeconds = 0; // RTO; 0: none is named
    QStringList verification = {}; // "<check id>=<status>" at that moment
    QString reason = {}; // where verification is not green or steps were left out
    bool drill = false;

    friend bool operator==(const RollbackFinished &, const RollbackFinished &) = default;
};

struct RollbackStoodDown {
    QString reason = {};

    friend bool operator==(const RollbackStoodDown &, const RollbackStoodDown &) = default;
};

// What an hour of probing one check amounted to. Event::item: the check.
struct CheckWatched {
    CheckId check = {};
    QDateTime from = {}; // UTC
    QDateTime until = {};
    int samples = 0;
    int failed = 0;
    int median = 0; // milliseconds, of those that answered
    int p95 = 0;

    friend bool operator==(const CheckWatched &, const CheckWatched &) = default;
};

// The addendum to the record: how the watch ended, in the words that were shown.
struct WatchClosed {
    QString statement = {};

    friend bool operator==(const WatchClosed &, const WatchClosed &) = default;
};

// Recurring or due work was done once. Event::item: the item, or "cron.<line>", "review.<line>" of the checklist.
struct RecurringDone {
    QString occurrence = {}; // ISO date it was due on
    QString note = {};

    friend bool operator==(const RecurringDone &, const RecurringDone &) = default;
};

} // namespace countersign
