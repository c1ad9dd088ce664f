// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/night.h"
#include "tests/support/suite.h"

#include <QJsonDocument>

using namespace countersign::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString line(QString text) { return text.simplified(); } // as a page breaks it

} // namespace

// The night that goes well, for a starter and with COUNTERSIGN_LONG=1 for each and each seed: it goes live, what is due within
// a day, a week and a month is done in its time, the watch is closed with an addendum, and the record tells it.
class WatchFlight final : public QObject
{
    Q_OBJECT

    Terminal m_terminal;
    PlayedStack m_stack;
    std::chrono::seconds m_ahead{0};

    Outcome run(const QStringList &arguments) const { return m_terminal.run(arguments); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_terminal.isValid());
        QVERIFY(m_stack.start(hostsOfNights(), m_terminal.file(u"ca.pem"_s)));
    }

    void init()
    {
        m_ahead = 0s;
        m_terminal.setAhead(0s);
    }

    void aMonthThatGoesWell_data()
    {
        QTest::addColumn<int>("checklist");
        QTest::addColumn<int>("windows"); // tasks that are due once
        const bool all = qEnvironmentVariableIntValue("COUNTERSIGN_LONG") > 0;
        const QList<ChecklistNight> nights = starterNights() + (all ? seedNights() : QList<ChecklistNight>());
        for (int i = 0; i < nights.size(); ++i) {
            const QString &name = nights.at(i).name;
            const int windows = name == "background-workers"_L1 || name == "seed 003"_L1 ? 15 : 0;
            if (all || windows > 0)
                QTest::newRow(qPrintable(name)) << i << windows;
        }
    }

    void aMonthThatGoesWell()
    {
        QFETCH(const int, checklist);
        QFETCH(const int, windows);
        Night night(m_terminal, m_stack, (starterNights() + seedNights()).at(checklist));
        for (const auto step : {&Night::start, &Night::chooseFirstWays, &Night::runCommand, &Night::settle, &Night::sign, &Night::goLive}) {
            (night.*step)();
            if (QTest::currentTestFailed())
                return;
        }
        int done = 0;
        for (const std::chrono::seconds later : {std::chrono::seconds(25h), std::chrono::seconds(24h * 6), std::chrono::seconds(24h * 25)}) {
            m_ahead += later;
            m_terminal.setAhead(m_ahead);
            done += doWhatIsDue(night);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(done >= windows, qPrintable(QString::number(done)));
        const Outcome told = run({u"watch"_s, night.id()});
        QVERIFY_EXIT(told, 0);
        QVERIFY2(told.out.contains("No incident.") && !told.out.contains("Open, due"), said(told).constData());
        QCOMPARE(told.out.count("Done: "), windows);

        const Outcome closed = m_terminal.runWithPin({u"watch"_s, night.id(), u"--close"_s});
        QVERIFY_EXIT(closed, 0);
        QVERIFY_EXIT(run({u"watch"_s, night.id()}), 0);
        const Outcome twice = m_terminal.runWithPin({u"watch"_s, night.id(), u"--close"_s});
        QVERIFY2(twice.code != 0, said(twice).constData());
        recordHolds(night, QString::fromUtf8(closed.out));
    }

private:
    // Gives how much of it is due once and was done.
    int doWhatIsDue(const Night &night) const
    {
        const Outcome listed = run({u"agenda"_s, u"--json"_s, u"--days"_s, u"0"_s});
        int windows = 0;
        for (const QJsonValue &entry : QJsonDocument::fromJson(listed.out).object().value("agenda"_L1).toArray()) {
            if (entry["standing"_L1].toString() == "done"_L1)
                continue;
            const QString task = entry["task"_L1].toString();
            const Outcome done = run({u"agenda"_s, u"done"_s, night.id(), task, u"--note"_s, u"seen"_s});
            if (done.code != 0) {
                qWarning() << said(done);
                return 0;
            }
            ++windows;
        }
        return windows;
    }

    void recordHolds(const Night &night, const QString &statement) const
    {
        const QString record = m_terminal.file(u"record.pdf"_s);
        night.recordIsSound(record);
        QProcess text;
        text.start(u"pdftotext"_s, {record, u"-"_s});
        const QString pages = line(QString::fromUtf8(outcomeOf(text).out));
        QVERIFY2(pages.contains(u"Watch of "_s) && pages.contains(line(statement.trimmed().section(u'\n', -1))), qPrintable(statement));
        const Outcome journal = run({u"verify"_s});
        QVERIFY_EXIT(journal, 0);
    }
};

COUNTERSIGN_SUITE(WatchFlight)
#include "tst_watchflight.moc"
