// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/terminal.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

const QString countersign = QStringLiteral(COUNTERSIGN_BINARY_DIR "/app/countersign");
const QString countersignAhead = QStringLiteral(COUNTERSIGN_BINARY_DIR "/tests/app/countersignahead");

} // namespace

QByteArray said(const Outcome &outcome) { return "exit " + QByteArray::number(outcome.code) + '\n' + outcome.out + outcome.err; }

Outcome outcomeOf(QProcess &process)
{
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList Terminal::words(const QStringList &arguments) const
{
    const QStringList program = m_ahead.count() == 0 ? QStringList{countersign} : QStringList{countersignAhead, QString::number(m_ahead.count())};
    return program + QStringList{u"--profile"_s, m_folder.path()} + arguments;
}

Outcome Terminal::run(const QStringList &arguments) const
{
    QProcess process;
    const QStringList all = words(arguments);
    process.start(all.first(), all.sliced(1));
    return outcomeOf(process);
}

Outcome Terminal::runFed(const QStringList &arguments, const QString &option, const QByteArray &fed) const
{
    QFile file(this->file(u"fed"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(fed);
    file.close();
    QProcess process;
    process.start(u"bash"_s, QStringList{u"-c"_s, u"exec \"$@\" 3<\"$0\""_s, file.fileName()} + words(arguments + QStringList{option, u"3"_s}));
    return outcomeOf(process);
}

Outcome Terminal::runWithPin(const QStringList &arguments) const { return runFed(arguments, u"--pin-fd"_s, "correct horse\n"); }

Outcome Terminal::runWithValue(const QStringList &arguments, const QByteArray &value) const { return runFed(arguments, u"--value-fd"_s, value); }

void Terminal::forgetJournal() const
{
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file(u"journal.db"_s + end));
}

PlayedStack::~PlayedStack()
{
    m_process.terminate();
    m_process.waitForFinished(10'000);
}

bool PlayedStack::start(const QStringList &hosts, const QString &authorityFile)
{
    QStringList arguments{u"demo"_s, u"--serve"_s, u"--json"_s};
    for (const QString &host : hosts)
        arguments << u"--host"_s << host;
    m_process.start(countersign, arguments);
    QByteArray line;
    while (!line.endsWith('\n') && m_process.waitForReadyRead(30'000))
        line += m_process.readLine();
    m_says = QJsonDocument::fromJson(line).object();
    m_authority = authorityFile;
    QFile authority(authorityFile);
    return !m_says.isEmpty() && authority.open(QIODevice::WriteOnly) && authority.write(m_says.value("ca"_L1).toString().toLatin1()) > 0;
}

void PlayedStack::turn(const QString &name, const QString &how)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.post(QNetworkRequest(QUrl(m_says.value("control"_L1).toString() + u'/' + name + u'/' + how)), QByteArray()));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    QVERIFY(finished.wait(5000));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

QStringList PlayedStack::hosts() const
{
    QStringList hosts;
    for (const QJsonValue &route : m_says.value("routes"_L1).toArray()) {
        if (const QString host = route.toString().section(u':', 0, 0); !hosts.contains(host))
            hosts.append(host);
    }
    return hosts;
}

QStringList PlayedStack::startOptions(const QString &host) const
{
    QStringList options;
    for (const QJsonValue &route : m_says.value("routes"_L1).toArray()) {
        if (route.toString().startsWith(host + u':'))
            options << u"--route"_s << route.toString();
    }
    return options << u"--trust-ca"_s << host + u'=' + m_authority << u"--approve"_s << u"https://"_s + host << u"--approve"_s << u"http://"_s + host;
}

QStringList PlayedStack::startOptions() const
{
    QStringList options;
    for (const QString &host : hosts())
        options += startOptions(host);
    return options;
}

} // namespace countersign::testing
