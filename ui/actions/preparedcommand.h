// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commands/commandplan.h"

#include <QObject>
#include <functional>

namespace countersign {

class Workspace;

struct PreparedCommand {
    CommandPlan plan = {};
    GuardedCommand command = {};
};

// Reads the variables that are set, then looks at the command with them. `next` is not called once `context` is gone.
void prepareCommand(const Workspace &workspace, const CommandPlan &plan, QObject &context,
                    const std::function<void(const PreparedCommand &prepared)> &next);

// The plan of a code block of the open checklist; nothing where it holds no command.
std::optional<CommandPlan> planOfBlock(const Workspace &workspace, int codeBlock);

// The plan of an item, a step, a line or a check, as the command line names them.
std::optional<CommandPlan> planOf(const Workspace &workspace, const ItemId &item);

} // namespace countersign
