// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commands/commandplan.h"
#include "core/environment/redactionfilter.h"
#include "core/ports/commandrunner.h"

namespace countersign {

class DeploymentService;
class EnvironmentService;

struct CommandReport {
    CommandRun run = {};
    QByteArray output = {}; // redacted
    QList<ProbeResult> judged = {};
};

// Runs what a person has agreed to, redacts what it prints, has the checks judge it, and puts the whole into the journal: all of it, or
// nothing where its end is not known. Main thread.
class CommandService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandService)
public:
    CommandService(CommandRunner &runner, EnvironmentService &environment, const RedactionFilter &filter, QObject *parent = nullptr);
    ~CommandService() override;

    // `where`: "here" or "ssh:USER@HOST". Refused while commands are off in the deployment, and for what the guard blocks.
    QFuture<Expected<CommandReport>> run(DeploymentService &deployment, const CommandPlan &plan, const GuardedCommand &command, const QString &where,
                                         const PersonId &actor);
    // For what asks somebody: a terminal of the user's, which belongs to them. Nothing of it is recorded; its output may be attached by hand.
    // Refused as run() is, but for being a session. CommandNotStarted where there is no terminal.
    Expected<> openTerminal(const DeploymentService &deployment, const CommandPlan &plan, const GuardedCommand &command, const QString &where);
    void cancel();
    bool isBusy() const;

Q_SIGNALS:
    void output(const QString &text); // redacted, as it comes
    void busyChanged(bool busy);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
