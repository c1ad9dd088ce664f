// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/operationfacts.h"
#include "core/journal/event.h"

namespace countersign {

// What a person asks on release night and in the weeks after. Part of the variant in command.h.

struct AllowCommands {
    bool allowed = true;
};

// A command has been run: what it was, what it printed, and what the checks say of it.
struct RecordCommand {
    ItemId item = {};
    CommandRun run = {};
    QList<ProbeResult> judged = {};
    Blob output = {};
};

struct StartRollback {
    QString typedVersion; // the deployment's version, typed by hand
    QString reason;
    QStringList triggers = {};
    QString variant = {};
    QString target = {};
    bool drill = false;
};

struct FinishRollbackStep {
    ItemId step;
    QString note = {};
};

struct FinishRollback {
    QString reason = {}; // needed while verification is not green or a step is left
};

struct StandDown {
    QString reason;
};

// The watch's hourly roll-up.
struct RecordWatch {
    QList<CheckWatched> hours;
};

struct CloseWatch {
    QString statement; // what was shown
};

struct CompleteRecurring {
    QString task;
    QString occurrence;
    QString note = {};
};

} // namespace countersign
