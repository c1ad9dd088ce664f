// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/deployment/facts/operationfacts.h"

#include <QFuture>
#include <QObject>
#include <chrono>
#include <memory>
#include <vector>

namespace countersign {

struct CommandRequest {
    QString script = {}; // shell text
    QString directory = {}; // empty: where the program was started, or the home there
    QString host = {}; // "USER@HOST" or "USER@HOST:PORT": through the system's ssh; empty: this machine
    QMap<QString, QString> values = {}; // by environment
    std::vector<std::pair<QString, std::shared_ptr<const Secret>>> secrets = {}; // by environment too, never in arguments
    std::chrono::milliseconds timeout = std::chrono::minutes(10);
    qint64 mostOutput = 1024 * 1024; // bytes; then nothing more is read, and it is ended
};

struct CommandOutcome {
    CommandEnd end = CommandEnd::Exited;
    int exitCode = 0;
    QDateTime startedAt = {}; // UTC
    int milliseconds = 0;
};

// Runs one command at a time in a session of its own, without input. Whatever end it comes to, nothing it started is left running.
// Errors: CommandUnderWay, CommandNotStarted, SshHostUnknown, SshKeyRefused, SshUnreachable, SshCut (then nothing is known of its end).
class CommandRunner : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual QFuture<Expected<CommandOutcome>> run(CommandRequest request) = 0;
    // In a terminal of the user's, left to them. CommandNotStarted where there is none, or where values would have to reach another host.
    virtual Expected<> openTerminal(const CommandRequest &request) = 0;
    virtual void cancel() = 0; // the whole group, within five seconds

Q_SIGNALS:
    void output(const QByteArray &chunk); // both streams, as they come
};

} // namespace countersign
