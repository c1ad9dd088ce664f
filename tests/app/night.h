// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/app/terminal.h"

#include <QJsonArray>

namespace countersign::testing {

// A checklist, and a command of it that is run.
struct ChecklistNight {
    QString name = {};
    QString file = {};
    QString command = {}; // how the sentence of its check begins
    QString program = {}; // what is run, and what it prints
    QString good = {};
    int goodExit = 0;
    QString bad = {};
    int badExit = 0;
};

QList<ChecklistNight> starterNights(); // the checklists that come with the program
QList<ChecklistNight> seedNights(); // those of ../shared/seeds, where they are

QStringList hostsOfNights(); // that a stack has to answer for

// A deployment against the demo stack, as a person plays it in a terminal. Each step checks itself (QTest::currentTestFailed).
class Night
{
public:
    Night(const Terminal &terminal, const PlayedStack &stack, const ChecklistNight &checklist);

    void start();
    void chooseFirstWays();
    void runCommand(); // once as it must not be, then as it must
    void settle(); // everything ticked, what fails waived
    void sign(); // every role
    void goLive();
    void recordIsSound(const QString &file) const;

    const QString &id() const { return m_id; }
    QJsonObject status() const;
    QJsonObject probe() const;
    bool namesTriggers() const; // for a rollback
    QStringList failing() const; // sentences of the checks, after looking again

private:
    QString checkOfCommand() const;
    void play(const QString &output, int exit) const; // the program of the command, as it stands in for the real one

    const Terminal &m_terminal;
    const PlayedStack &m_stack;
    ChecklistNight m_checklist;
    QString m_id = {};
};

} // namespace countersign::testing
