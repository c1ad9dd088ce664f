// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/process/sshscript.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QByteArray quoted(QByteArrayView text) { return '\'' + text.toByteArray().replace("'", "'\\''") + '\''; }

void assign(QByteArray &script, const QString &name, QByteArrayView value) { script += "export " + name.toUtf8() + '=' + quoted(value) + '\n'; }

} // namespace

bool isSshTarget(const QString &host)
{
    static const QRegularExpression form(uR"(^[A-Za-z0-9_][\w.-]*@(?:[A-Za-z0-9][\w.-]*|\[[0-9A-Fa-f:]+\])(?::\d{1,5})?$)"_s);
    return form.match(host).hasMatch();
}

QStringList sshArguments(const QString &host, const QStringList &extra)
{
    static const QRegularExpression port(u":(\\d+)$"_s);
    const QRegularExpressionMatch match = port.match(host);
    QString name = host;
    QStringList arguments{u"-T"_s,
                          u"-o"_s,
                          u"BatchMode=yes"_s,
                          u"-o"_s,
                          u"StrictHostKeyChecking=yes"_s,
                          u"-o"_s,
                          u"ConnectTimeout=10"_s,
                          u"-o"_s,
                          u"ServerAliveInterval=5"_s,
                          u"-o"_s,
                          u"ServerAliveCountMax=3"_s};
    if (match.hasMatch()) {
        arguments << u"-p"_s << match.captured(1);
        name.chop(match.capturedLength());
    }
    return arguments + extra + QStringList{u"--"_s, name.remove(u'[').remove(u']'), u"sh -s"_s};
}

QByteArray sshScript(const CommandRequest &request, const QByteArray &nonce)
{
    // read whole before it runs: what follows on the same stream tells only that the connection still stands
    QByteArray script = "{\nexec 3<&0 </dev/null\n";
    for (const auto &[name, value] : request.values.asKeyValueRange())
        assign(script, name, value.toUtf8());
    for (const auto &[name, secret] : request.secrets)
        assign(script, name, secret->view());
    if (!request.directory.isEmpty())
        script += "cd -- " + quoted(request.directory.toUtf8()) + " || exit 1\n";
    script += "printf '\\036" + nonce
              + " begun\\n'\n"
                "setsid \"$(command -v bash || echo sh)\" -c "
              + quoted(request.script.toUtf8())
              + " 2>&1 </dev/null 3<&- &\n"
                "countersign_job=$!\n"
                "( cat <&3; kill -TERM -- \"-$countersign_job\"; sleep 2; kill -KILL -- \"-$countersign_job\" ) >/dev/null 2>&1 &\n"
                "countersign_watch=$!\n"
                "wait \"$countersign_job\"; countersign_exit=$?\n"
                "kill \"$countersign_watch\" 2>/dev/null\n"
                "if kill -TERM -- \"-$countersign_job\" 2>/dev/null; then sleep 1; kill -KILL -- \"-$countersign_job\" 2>/dev/null; fi\n"
                "printf '\\036"
              + nonce
              + " ended %d\\n' \"$countersign_exit\"\n"
                "exit 0\n}\n";
    return script;
}

Error sshError(const QString &host, const QString &words)
{
    const auto says = [&](const char *text) { return words.contains(QLatin1StringView(text), Qt::CaseInsensitive); };
    if (says("Host key verification failed") || says("REMOTE HOST IDENTIFICATION HAS CHANGED"))
        return {ErrorCode::SshHostUnknown, {host}};
    if (says("Permission denied") || says("Too many authentication failures") || says("no such identity"))
        return {ErrorCode::SshKeyRefused, {host}};
    QStringList lines = words.split(u'\n', Qt::SkipEmptyParts);
    return {ErrorCode::SshUnreachable, {host, lines.isEmpty() ? u"ssh ended without a word"_s : lines.last().trimmed()}};
}

} // namespace countersign
