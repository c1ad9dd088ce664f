// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/process/processgroup.h"
#include "adapters/process/sshscript.h"
#include "adapters/process/terminal.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Terminal {
    QString program = {};
    QString before = {}; // the option that a command follows
};

// The user's own choice first, then the system's, then what is widely there.
std::optional<Terminal> findTerminal()
{
    const QList<Terminal> known{{qEnvironmentVariable("TERMINAL"), u"-e"_s},
                                {u"x-terminal-emulator"_s, u"-e"_s},
                                {u"konsole"_s, u"-e"_s},
                                {u"xfce4-terminal"_s, u"-x"_s},
                                {u"kitty"_s, u"--"_s},
                                {u"alacritty"_s, u"-e"_s},
                                {u"foot"_s, u"--"_s},
                                {u"xterm"_s, u"-e"_s},
                                {u"gnome-terminal"_s, u"--"_s}};
    for (const Terminal &each : known) {
        if (const QString path = each.program.isEmpty() ? QString() : QStandardPaths::findExecutable(each.program); !path.isEmpty())
            return Terminal{path, each.before};
    }
    return std::nullopt;
}

QStringList commandOf(const CommandRequest &request, const QString &ssh)
{
    if (!request.host.isEmpty()) {
        QStringList arguments = sshArguments(request.host, {});
        arguments.removeOne(u"-T"_s);
        arguments.last() = request.script;
        return QStringList{ssh, u"-t"_s} + arguments;
    }
    return {systemShell(), u"-c"_s, request.script + u"\nexec \"${SHELL:-/bin/sh}\""_s};
}

} // namespace

Expected<> startInTerminal(const CommandRequest &request, const QString &ssh)
{
    if (!request.host.isEmpty() && (!isSshTarget(request.host) || !request.values.isEmpty() || !request.secrets.empty()))
        return failure(ErrorCode::CommandNotStarted, {request.host});
    const auto terminal = findTerminal();
    if (!terminal)
        return failure(ErrorCode::CommandNotStarted, {u"x-terminal-emulator"_s});
    QProcess process;
    process.setProgram(terminal->program);
    process.setArguments(QStringList{terminal->before} + commandOf(request, ssh));
    process.setWorkingDirectory(request.directory);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : request.values.asKeyValueRange())
        environment.insert(name, value);
    for (const auto &[name, secret] : request.secrets)
        environment.insert(name, QString::fromUtf8(secret->view()));
    process.setProcessEnvironment(environment);
    if (!process.startDetached())
        return failure(ErrorCode::CommandNotStarted, {process.errorString()});
    return {};
}

} // namespace countersign
