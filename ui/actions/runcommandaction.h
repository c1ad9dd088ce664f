// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/actions/action.h"

#include <functional>

namespace countersign {

class CommandService;
class NoticeBar;
class Performer;
class Selection;
class Workspace;
struct CommandPlan;
struct PreparedCommand;

// Shows the command of the chosen item or step, and runs it once a person has agreed.
class RunCommandAction final : public Action
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunCommandAction)
public:
    RunCommandAction(CommandService &commands, Performer &performer, const Selection &selection, const Workspace &workspace, NoticeBar &notices,
                     QObject *parent);

    void refresh() override;
    void runBlock(int codeBlock); // index into Checklist::codeBlocks

protected:
    void run() override;

private:
    void runPlan(const CommandPlan &plan);
    void askToAllow(const std::function<void()> &next);
    void ask(const PreparedCommand &prepared);

    CommandService &m_commands;
    Performer &m_performer;
    const Selection &m_selection;
    const Workspace &m_workspace;
    NoticeBar &m_notices;
};

} // namespace countersign
