// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/preparedcommand.h"

#include "core/services/session.h"
#include "ui/workspace.h"

#include <QProcessEnvironment>

namespace countersign {

namespace {

QSet<QString> setOf(const QStringList &names) { return {names.begin(), names.end()}; }

} // namespace

void prepareCommand(const Workspace &workspace, const CommandPlan &plan, QObject &context,
                    const std::function<void(const PreparedCommand &prepared)> &next)
{
    EnvironmentService &environment = workspace.session().environment();
    environment.load().then(&context, [&workspace, &environment, plan, next](const Expected<> &) { // what cannot be read counts as not set
        const DeploymentSnapshot &now = workspace.snapshot();
        const GuardContext known = guardContext(now.checklist, now.state.settings, setOf(environment.values().values.keys()),
                                                setOf(QProcessEnvironment::systemEnvironment().keys()));
        next({plan, guard(plan.code, known)});
    });
}

std::optional<CommandPlan> planOfBlock(const Workspace &workspace, int codeBlock)
{
    const DeploymentSnapshot &snapshot = workspace.snapshot();
    return codeBlock >= 0 && codeBlock < snapshot.checklist.codeBlocks.size() ? planOfBlock(snapshot.checklist, snapshot.checks, codeBlock)
                                                                              : std::nullopt;
}

std::optional<CommandPlan> planOf(const Workspace &workspace, const ItemId &item)
{
    const DeploymentSnapshot &snapshot = workspace.snapshot();
    const auto plan = commandPlan(snapshot.checklist, snapshot.checks, item.toString());
    return plan ? std::optional(*plan) : std::nullopt;
}

} // namespace countersign
