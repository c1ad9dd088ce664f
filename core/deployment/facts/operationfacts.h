// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/wire.h"
#include "core/probing/proberesult.h"

namespace countersign {

// Facts of release night and the weeks after: commands run, rollbacks, the watch, recurring work. Part of the variant in facts.h.

struct CommandsAllowed {
    static constexpr char kind[] = "CommandsAllowed";

    bool allowed = true; // in this deployment

    friend bool operator==(const CommandsAllowed &, const CommandsAllowed &) = default;
};

void fields(auto &a, Is<CommandsAllowed> auto &f) { a("allowed", f.allowed); }

// How a command came to its end. Killed: by a signal that was not ours.
enum class CommandEnd { Exited, Killed, TimedOut, Cancelled, OutputLimit };

QString nameOf(CommandEnd end); // stable: "timed-out"

// A person had a command run. Event::item: the item or step it belongs to.
struct CommandRun {
    static constexpr char kind[] = "CommandRun";

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

void fields(auto &a, Is<CommandRun> auto &f)
{
    a("text", f.text), a("where", f.where), a("directory", f.directory), a("variables", f.variables), a("end", f.end, CommandEnd::OutputLimit);
    a("exitCode", f.exitCode), a("ms", f.milliseconds), a("output", f.output), a("size", f.size), a("line", f.line);
}

struct RollbackStarted {
    static constexpr char kind[] = "RollbackStarted";

    QString reason = {};
    QStringList triggers = {}; // of the text, those that called for it
    QString variant = {}; // title of the section walked; may be empty
    QString target = {}; // the version gone back to; may be unknown
    bool drill = false; // a rehearsal: supersedes nothing

    friend bool operator==(const RollbackStarted &, const RollbackStarted &) = default;
};

void fields(auto &a, Is<RollbackStarted> auto &f)
{
    a("reason", f.reason), a("triggers", f.triggers), a("variant", f.variant), a("target", f.target), a("drill", f.drill);
}

// Event::item: the step.
struct RollbackStepDone {
    static constexpr char kind[] = "RollbackStepDone";

    QString note = {};

    friend bool operator==(const RollbackStepDone &, const RollbackStepDone &) = default;
};

void fields(auto &a, Is<RollbackStepDone> auto &f) { a("note", f.note); }

struct RollbackFinished {
    static constexpr char kind[] = "RollbackFinished";

    int secondsToGreen = 0; // from the start to the listed verification all green; -1: it was not green
    int objectiveSeconds = 0; // RTO; 0: none is named
    QStringList verification = {}; // "<check id>=<status>" at that moment
    QString reason = {}; // where verification is not green or steps were left out
    bool drill = false;

    friend bool operator==(const RollbackFinished &, const RollbackFinished &) = default;
};

void fields(auto &a, Is<RollbackFinished> auto &f)
{
    a("secondsToGreen", f.secondsToGreen), a("objectiveSeconds", f.objectiveSeconds), a("verification", f.verification), a("reason", f.reason);
    a("drill", f.drill);
}

struct RollbackStoodDown {
    static constexpr char kind[] = "RollbackStoodDown";

    QString reason = {};

    friend bool operator==(const RollbackStoodDown &, const RollbackStoodDown &) = default;
};

void fields(auto &a, Is<RollbackStoodDown> auto &f) { a("reason", f.reason); }

// What an hour of probing one check amounted to. Event::item: the check.
struct CheckWatched {
    static constexpr char kind[] = "CheckWatched";

    CheckId check = {};
    QDateTime from = {}; // UTC
    QDateTime until = {};
    int samples = 0;
    int failed = 0;
    int median = 0; // milliseconds, of those that answered
    int p95 = 0;

    friend bool operator==(const CheckWatched &, const CheckWatched &) = default;
};

void fields(auto &a, Is<CheckWatched> auto &f)
{
    a("check", f.check), a("from", f.from), a("until", f.until), a("samples", f.samples), a("failed", f.failed), a("median", f.median),
        a("p95", f.p95);
}

// The addendum to the record: how the watch ended, in the words that were shown.
struct WatchClosed {
    static constexpr char kind[] = "WatchClosed";
    static constexpr bool consent = true;

    QString statement = {};

    friend bool operator==(const WatchClosed &, const WatchClosed &) = default;
};

void fields(auto &a, Is<WatchClosed> auto &f) { a("statement", f.statement); }

// Recurring or due work was done once. Event::item: the item, or "cron.<line>", "review.<line>" of the checklist.
struct RecurringDone {
    static constexpr char kind[] = "RecurringDone";

    QString occurrence = {}; // ISO date it was due on
    QString note = {};

    friend bool operator==(const RecurringDone &, const RecurringDone &) = default;
};

void fields(auto &a, Is<RecurringDone> auto &f) { a("occurrence", f.occurrence), a("note", f.note); }

} // namespace countersign
