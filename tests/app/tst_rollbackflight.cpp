// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/night.h"
#include "tests/support/suite.h"

#include <QJsonObject>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace countersign::testing;

// The night that goes wrong, for a starter and with COUNTERSIGN_LONG=1 for each and each seed: it goes live, a fault appears, the text's own trigger,
// where it names any, calls for the way back, and it is walked to a green verification and a record that says so.
class RollbackFlight final : public QObject
{
    Q_OBJECT

    Terminal m_terminal;
    PlayedStack m_stack;

    Outcome run(const QStringList &arguments) const { return m_terminal.run(arguments); }

    // In a terminal that stays open, until somebody sees it and presses Ctrl+C.
    void watchUntilItIsRed(const Night &night) const
    {
        QProcess process;
        const QStringList words = m_terminal.words({u"watch"_s, night.id(), u"--for"_s, u"24"_s});
        process.start(words.first(), words.sliced(1));
        QByteArray out;
        QVERIFY2(QTest::qWaitFor([&] { return (out += process.readAllStandardOutput()).contains("Failing"); }, 60'000), out.constData());
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        const Outcome ended = outcomeOf(process);
        QVERIFY_EXIT(ended, 0);
        QVERIFY2(ended.out.contains("Incident since"), said(ended).constData());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_terminal.isValid());
        QVERIFY(m_stack.start(hostsOfNights(), m_terminal.file(u"ca.pem"_s)));
    }

    void thereAndBack_data()
    {
        QTest::addColumn<int>("checklist");
        const bool all = qEnvironmentVariableIntValue("COUNTERSIGN_LONG") > 0;
        const QList<ChecklistNight> nights = starterNights() + seedNights();
        for (int i = 0; i < (all ? nights.size() : 1); ++i)
            QTest::newRow(qPrintable(nights.at(i).name)) << i;
    }

    void thereAndBack()
    {
        QFETCH(const int, checklist);
        Night night(m_terminal, m_stack, (starterNights() + seedNights()).at(checklist));
        m_stack.turn(u"database"_s, u"mended"_s);
        for (const auto step : {&Night::start, &Night::chooseFirstWays, &Night::runCommand, &Night::settle, &Night::sign, &Night::goLive}) {
            (night.*step)();
            if (QTest::currentTestFailed())
                return;
        }
        const QStringList before = night.failing();

        m_stack.turn(u"database"_s, u"broken"_s);
        watchUntilItIsRed(night);
        if (QTest::currentTestFailed())
            return;
        const QStringList after = night.failing();
        QVERIFY2(after.size() > before.size(), qPrintable(after.join(u'\n')));
        const Outcome suggested = run({u"rollback"_s, night.id()});
        QVERIFY_EXIT(suggested, 0);
        if (night.namesTriggers())
            QVERIFY2(suggested.out.contains("Suggested: roll back, because of"), said(suggested).constData());

        const Outcome mistyped = run({u"rollback"_s, night.id(), u"start"_s, u"--version"_s, u"2.5"_s, u"--reason"_s, u"health is red"_s});
        QVERIFY_EXIT(mistyped, 1);
        const Outcome begun =
            run({u"rollback"_s, night.id(), u"start"_s, u"--version"_s, u"2.4"_s, u"--to"_s, u"2.3"_s, u"--reason"_s, u"health is red"_s});
        QVERIFY_EXIT(begun, 0);
        m_stack.turn(u"database"_s, u"mended"_s);
        QByteArray shown = begun.out;
        int steps = 0;
        while (shown.contains("  [ ] ") && steps < 50) {
            const Outcome step = run({u"rollback"_s, night.id(), u"step"_s});
            QVERIFY_EXIT(step, 0);
            shown = step.out;
            ++steps;
        }
        QVERIFY(steps > 0);
        const Outcome over = run({u"rollback"_s, night.id(), u"done"_s});
        QVERIFY_EXIT(over, 0);
        QVERIFY2(over.out.contains("Verification green after"), said(over).constData());
        QCOMPARE(night.status().value("verdict"_L1).toString(), u"rolled-back"_s);
        QCOMPARE(night.failing(), before);

        const QString record = m_terminal.file(u"record.pdf"_s);
        night.recordIsSound(record);
        QProcess text;
        text.start(u"pdftotext"_s, {u"-layout"_s, record, u"-"_s});
        const Outcome pages = outcomeOf(text);
        QVERIFY2(pages.out.toUpper().contains("ROLLED BACK") && pages.out.contains("health is red"), pages.out.left(3000).constData());
    }
};

COUNTERSIGN_SUITE(RollbackFlight)
#include "tst_rollbackflight.moc"
