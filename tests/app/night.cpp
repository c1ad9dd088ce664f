// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/night.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign::testing {

namespace {

QJsonObject objectOf(const Outcome &outcome) { return QJsonDocument::fromJson(outcome.out).object(); }

} // namespace

QList<ChecklistNight> starterNights()
{
    QList<ChecklistNight> nights{
        {u"containers"_s, {}, u"python3 --version"_s, u"python3"_s, u"Python 3.12.4"_s, 0, u"Python 3.6.1"_s, 0},
        {u"server-service"_s, {}, u"pytest --cov"_s, u"pytest"_s, u"TOTAL   812   40   95%"_s, 0, u"TOTAL   812   310   61%"_s, 0},
        {u"background-workers"_s, {}, u"mypy"_s, u"mypy"_s, u"Success: no issues found in 40 source files"_s, 0, u"Found 2 errors in 1 file"_s, 1},
        {u"compose-or-kubernetes"_s,
         {},
         u"alembic upgrade head"_s,
         u"alembic"_s,
         u"INFO  Running upgrade 1f2e -> 3a4b"_s,
         0,
         u"FAILED: no such revision"_s,
         255},
        {u"managed-platforms"_s, {}, u"alembic current"_s, u"alembic"_s, u"3a4b (head)"_s, 0, u"FAILED: cannot connect"_s, 255},
    };
    for (ChecklistNight &night : nights)
        night.file = QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/checklists/") + night.name + u".md"_s;
    return nights;
}

QList<ChecklistNight> seedNights()
{
    QList<ChecklistNight> nights{
        {u"000"_s, {}, u"python3 --version"_s, u"python3"_s, u"Python 3.12.4"_s, 0, u"Python 3.6.1"_s, 0},
        {u"001"_s, {}, u"python3 --version"_s, u"python3"_s, u"Python 3.12.4"_s, 0, u"Python 3.6.1"_s, 0},
        {u"002"_s, {}, u"alembic upgrade head"_s, u"alembic"_s, u"INFO  Running upgrade 1f2e -> 3a4b"_s, 0, u"FAILED: no such revision"_s, 255},
        {u"003"_s, {}, u"mypy"_s, u"mypy"_s, u"Success: no issues found in 40 source files"_s, 0, u"Found 2 errors in 1 file"_s, 1},
        {u"004"_s, {}, u"safety check"_s, u"safety"_s, u"No known security vulnerabilities found."_s, 0, u"2 vulnerabilities found"_s, 64},
    };
    const QDir seeds(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/../shared/seeds"));
    for (ChecklistNight &night : nights) {
        if (const QStringList found = seeds.entryList({night.name + u"_*.txt"_s}); !found.isEmpty())
            night.file = seeds.filePath(found.first());
        night.name.prepend(u"seed "_s);
    }
    nights.removeIf([](const ChecklistNight &night) { return night.file.isEmpty(); });
    return nights;
}

QStringList hostsOfNights()
{
    return {u"yourdomain.com"_s,      u"api.yourdomain.com"_s, u"app.yourdomain.com"_s,   u"your-domain.com"_s,
            u"api.your-domain.com"_s, u"app.example.com"_s,    u"scheduler.example.com"_s};
}

Night::Night(const Terminal &terminal, const PlayedStack &stack, const ChecklistNight &checklist) :
    m_terminal(terminal),
    m_stack(stack),
    m_checklist(checklist)
{
}

void Night::start()
{
    m_terminal.forgetJournal();
    QVERIFY_EXIT(m_terminal.runWithPin({u"people"_s, u"add"_s, u"--name"_s, u"Ada Lovelace"_s, u"--email"_s, u"ada@example.org"_s}), 0);
    const Outcome started = m_terminal.run(
        QStringList{u"start"_s, m_checklist.file, u"--system"_s, m_checklist.name, u"--version"_s, u"2.4"_s, u"--environment"_s, u"production"_s}
        + m_stack.startOptions());
    QVERIFY_EXIT(started, 0);
    m_id = QString::fromLatin1(started.out).section(u'\n', 0, 0);
}

// "Name (First | Second): "
void Night::chooseFirstWays()
{
    const Outcome listed = m_terminal.run({u"choose"_s, m_id});
    QVERIFY_EXIT(listed, 0);
    static const QRegularExpression line(u"^(.*) \\(([^|]*) \\| [^|]*(?:\\|.*)?\\): $"_s);
    for (const QString &each : QString::fromUtf8(listed.out).split(u'\n')) {
        const auto match = line.match(each);
        if (!match.hasMatch() || match.captured(2) == "yes"_L1 || each.startsWith(u'L'))
            continue;
        QVERIFY_EXIT(m_terminal.run({u"choose"_s, m_id, match.captured(1), match.captured(2)}), 0);
    }
}

QString Night::checkOfCommand() const
{
    for (const QJsonValue &check : objectOf(m_terminal.run({u"inspect"_s, m_checklist.file, u"--json"_s})).value("checks"_L1).toArray()) {
        if (check["sentence"_L1].toString().startsWith(m_checklist.command))
            return check["id"_L1].toString();
    }
    return {};
}

bool Night::namesTriggers() const
{
    return !objectOf(m_terminal.run({u"inspect"_s, m_checklist.file, u"--json"_s})).value("triggers"_L1).toArray().isEmpty();
}

void Night::play(const QString &output, int exit) const
{
    const QString folder = m_terminal.file(u"bin"_s);
    QVERIFY(QDir().mkpath(folder));
    QFile program(folder + u'/' + m_checklist.program);
    QVERIFY(program.open(QIODevice::WriteOnly | QIODevice::Truncate));
    program.write(u"#!/bin/sh\necho '%1'\nexit %2\n"_s.arg(output).arg(exit).toUtf8());
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(qgetenv("PATH").startsWith(folder.toUtf8()) || qputenv("PATH", folder.toUtf8() + ':' + qgetenv("PATH")));
}

void Night::runCommand()
{
    const QString check = checkOfCommand();
    QVERIFY2(!check.isEmpty(), qPrintable(m_checklist.command));
    play(m_checklist.bad, m_checklist.badExit);
    const Outcome bad = m_terminal.run({u"run"_s, m_id, check, u"--allow"_s, u"--yes"_s});
    QVERIFY_EXIT(bad, 1);
    QVERIFY2(bad.out.contains(m_checklist.bad.toUtf8()) && bad.out.contains("Failing"), said(bad).constData());
    play(m_checklist.good, m_checklist.goodExit);
    const Outcome good = m_terminal.run({u"run"_s, m_id, check, u"--yes"_s});
    QVERIFY_EXIT(good, 0);
    QVERIFY2(good.out.contains("Passing"), said(good).constData());
}

QJsonObject Night::status() const { return objectOf(m_terminal.run({u"status"_s, m_id, u"--json"_s})); }

QJsonObject Night::probe() const { return objectOf(m_terminal.run({u"probe"_s, m_id, u"--json"_s})); }

QStringList Night::failing() const
{
    QStringList sentences;
    for (const QJsonValue &check : probe().value("checks"_L1).toArray()) {
        if (check["status"_L1].toString() == "failing"_L1)
            sentences.append(check["sentence"_L1].toString());
    }
    return sentences;
}

void Night::settle()
{
    QVERIFY_EXIT(m_terminal.run({u"tick"_s, m_id, u"--all"_s, u"--reason"_s, u"seen by hand, it is a look-alike"_s}), 0);
    probe();
    QStringList failing;
    for (const QJsonValue &item : status().value("items"_L1).toArray()) {
        if (item["status"_L1].toString() == "failing"_L1)
            failing.append(item["id"_L1].toString());
    }
    if (!failing.isEmpty())
        QVERIFY_EXIT(m_terminal.runWithPin(QStringList{u"waive"_s, m_id} + failing
                                           + QStringList{u"--reason"_s, u"the look-alike has no such thing"_s, u"--until"_s, u"2099-12-31"_s}),
                     0);
}

void Night::sign()
{
    for (const QJsonValue &role : status().value("roles"_L1).toArray()) {
        probe(); // what was seen before the last signature has grown old on a slow machine
        QVERIFY_EXIT(m_terminal.runWithPin({u"sign"_s, m_id, u"--role"_s, role["id"_L1].toString()}), 0);
    }
}

void Night::goLive()
{
    probe();
    QVERIFY_EXIT(m_terminal.run({u"status"_s, m_id}), 0);
    QVERIFY_EXIT(m_terminal.runWithPin({u"decide"_s, m_id, u"live"_s}), 0);
}

void Night::recordIsSound(const QString &file) const
{
    QVERIFY_EXIT(m_terminal.runWithPin({u"export"_s, m_id, u"-o"_s, file, u"--as"_s, u"Ada"_s}), 0);
    const Outcome verified = m_terminal.run({u"verify"_s, file});
    QVERIFY_EXIT(verified, 0);
    QVERIFY2(verified.out.startsWith("Sound"), said(verified).constData());
}

} // namespace countersign::testing
