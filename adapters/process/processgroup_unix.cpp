// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/process/processgroup.h"

#include <QFile>

#include <csignal>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

void signalGroup(qint64 leader, int signal)
{
    if (leader > 1)
        ::kill(pid_t(-leader), signal);
}

} // namespace

void startAsGroup(QProcess &process)
{
    QProcess::UnixProcessParameters parameters;
    // SIGPIPE keeps its usual meaning: a command that nobody reads any more ends by it
    parameters.flags = QProcess::UnixProcessFlag::CreateNewSession | QProcess::UnixProcessFlag::CloseFileDescriptors
                       | QProcess::UnixProcessFlag::ResetSignalHandlers;
    process.setUnixProcessParameters(parameters);
}

void askGroupToEnd(qint64 leader) { signalGroup(leader, SIGTERM); }

void killGroup(qint64 leader) { signalGroup(leader, SIGKILL); }

bool groupLives(qint64 leader) { return leader > 1 && ::kill(pid_t(-leader), 0) == 0; }

QString systemShell() { return QFile::exists(u"/bin/bash"_s) ? u"/bin/bash"_s : u"/bin/sh"_s; }

} // namespace countersign
