// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <chrono>

namespace countersign::testing {

struct Outcome {
    int code = -1; // -1: crashed, or did not end in two minutes
    QByteArray out;
    QByteArray err;
};

QByteArray said(const Outcome &outcome);
Outcome outcomeOf(QProcess &process); // waits for its end

#define QVERIFY_EXIT(outcome, wanted) QVERIFY2((outcome).code == (wanted), countersign::testing::said(outcome).constData())

// The program as a person runs it in a terminal, on a profile of its own.
class Terminal
{
public:
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString profile() const { return m_folder.path(); }
    bool isValid() const { return m_folder.isValid(); }

    Outcome run(const QStringList &arguments) const;
    Outcome runWithPin(const QStringList &arguments) const; // "correct horse", on a descriptor, as a script hands it over
    Outcome runWithValue(const QStringList &arguments, const QByteArray &value) const; // the same for --value-fd
    QStringList words(const QStringList &arguments) const; // what is run: the program, its profile, the arguments
    void forgetJournal() const;
    void setAhead(std::chrono::seconds ahead) { m_ahead = ahead; } // by how much the clock of what is run goes ahead of ours

private:
    Outcome runFed(const QStringList &arguments, const QString &option, const QByteArray &fed) const;

    QTemporaryDir m_folder;
    std::chrono::seconds m_ahead{0};
};

// The demo stack in a process of its own, with its switches.
class PlayedStack
{
public:
    ~PlayedStack();

    bool start(const QStringList &hosts, const QString &authorityFile);
    void turn(const QString &name, const QString &how); // "broken" or "mended"
    QStringList hosts() const; // whose names it answers to
    QStringList startOptions(const QString &host) const; // what `start` needs to reach it in the host's name
    QStringList startOptions() const; // in all of them

private:
    QProcess m_process;
    QJsonObject m_says;
    QString m_authority;
};

} // namespace countersign::testing
