// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "core/checks/checkspec.h"
#include "core/commands/guard.h"
#include "core/probing/environmentsettings.h"

namespace countersign {

// What a person may have run: a command block of the document, or the command that decides a check.
struct CommandPlan {
    QString code = {}; // as the document has it; lines of other languages are left empty
    int firstLine = 0; // of the document; 0 for the command of a check
    LineRange lines = {};
    ItemId item = {}; // the item or step it belongs to; may be empty
    QList<CheckId> checks = {}; // those its output decides
    QString directory = {}; // empty: where the program was started

    friend bool operator==(const CommandPlan &, const CommandPlan &) = default;
};

// The plan for an item, a step, a line, or a check, each named as the command line names them. CommandUnknown where nothing can be run.
Expected<CommandPlan> commandPlan(const Checklist &checklist, const QList<CheckSpec> &checks, const QString &target);

// The plan for one code block; nothing where it holds no commands.
std::optional<CommandPlan> planOfBlock(const Checklist &checklist, const QList<CheckSpec> &checks, int codeBlock);

// The plan for the command of one check; nothing where no command decides it.
std::optional<CommandPlan> planOfCheck(const CheckSpec &check);

// What the guard needs to know of the deployment; `set` are the variables with a value that can be read,
// `inherited` the names of the program's own environment.
GuardContext guardContext(const Checklist &checklist, const EnvironmentSettings &settings, const QSet<QString> &set, const QSet<QString> &inherited);

} // namespace countersign
