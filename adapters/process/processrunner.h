// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/ports/commandrunner.h"

namespace countersign {

struct ProcessRunnerOptions {
    QString ssh = QStringLiteral("ssh");
    QStringList sshOptions = {}; // beside those it is always called with
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
};

// Commands as processes of this machine, or through the system's ssh. Main thread; nothing waits.
class ProcessRunner final : public CommandRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProcessRunner)
public:
    explicit ProcessRunner(const ProcessRunnerOptions &options = {}, QObject *parent = nullptr);
    ~ProcessRunner() override; // what still runs is killed

    QFuture<Expected<CommandOutcome>> run(CommandRequest request) override;
    Expected<> openTerminal(const CommandRequest &request) override;
    void cancel() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
