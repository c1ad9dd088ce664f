// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/calendar.h"
#include "core/agenda/reminders.h"
#include "core/watch/hourlyrollup.h"
#include "tests/core/checklist/imported.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTimeZone>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray document = "# System\n\n## Daily\n\n- [ ] Check error rates\n\n## Monthly\n\n- [ ] Rotate keys, all; of them\n\n"
                            "## Within 24 Hours\n\n- [ ] Verify backups\n\n## Within 1 Week\n\n- [ ] Review feedback\n";

QDate day(const char *text) { return QDate::fromString(QString::fromLatin1(text), Qt::ISODate); }

QDateTime berlin(const char *text)
{
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    moment.setTimeZone(QTimeZone("Europe/Berlin"));
    return moment;
}

DeploymentState liveSince(const QDateTime &moment)
{
    DeploymentState state;
    state.id = DeploymentId(u"d1"_s);
    state.start = {.system = u"Shop"_s, .version = u"2.4"_s, .environment = u"production"_s};
    state.phase = Phase::Live;
    state.operations.liveAt = moment.toUTC();
    return state;
}

QStringList standings(const QList<AgendaEntry> &entries, AgendaStanding standing)
{
    QStringList found;
    for (const AgendaEntry &entry : entries) {
        if (entry.standing == standing)
            found << entry.due.toString(Qt::ISODate) + u' ' + entry.task.text;
    }
    return found;
}

// RFC 5545, independently of what wrote it: line ends, folding, nesting, and what each component must have.
QString faultOf(const QByteArray &calendar)
{
    if (!calendar.endsWith("\r\n") || QByteArray(calendar).replace("\r\n", "").contains('\n')
        || QByteArray(calendar).replace("\r\n", "").contains('\r'))
        return u"line ends"_s;
    for (const QByteArray &line : QByteArray(calendar).replace("\r\n", "\n").split('\n')) {
        if (line.size() > 75 || !QString::fromUtf8(line).isValidUtf16() || QString::fromUtf8(line).contains(QChar::ReplacementCharacter))
            return u"folding: "_s + QString::fromUtf8(line);
    }
    QList<QByteArray> open;
    QMap<QByteArray, int> seen;
    static const QRegularExpression property(u"^[A-Z-]+(?:;[A-Z-]+=[^:;,\"]+)*:.*$"_s);
    for (const QByteArray &line : QByteArray(calendar).replace("\r\n ", "").replace("\r\n", "\n").trimmed().split('\n')) {
        const QString text = QString::fromUtf8(line);
        if (!property.match(text).hasMatch())
            return u"property: "_s + text;
        const QByteArray name = line.first(line.indexOf(line.indexOf(';') >= 0 && line.indexOf(';') < line.indexOf(':') ? ';' : ':'));
        if (name == "BEGIN") {
            open.append(line.sliced(6));
            if (open.last() == "VEVENT")
                seen.clear();
        } else if (name == "END") {
            if (open.isEmpty() || open.takeLast() != line.sliced(4))
                return u"nesting: "_s + text;
            if (line == "END:VEVENT"
                && (seen["UID"] != 1 || seen["DTSTAMP"] != 1 || seen["DTSTART"] != 1 || seen["SUMMARY"] != 1 || seen["RRULE"] > 1))
                return u"event"_s;
        } else if (!open.isEmpty() && open.last() == "VEVENT") {
            ++seen[name];
        }
    }
    return open.isEmpty() ? QString() : u"not closed"_s;
}

} // namespace

// What goes on after going live: the watch, due windows, recurring work, and the calendar of it.
class WatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monthEndsAndLeapYears()
    {
        const Recurrence monthly{Cadence::Monthly, {}};
        QCOMPARE(dueDates(monthly, day("2027-12-31"), day("2028-01-01"), day("2028-04-30")),
                 (QList<QDate>{day("2028-01-31"), day("2028-02-29"), day("2028-03-31"), day("2028-04-30")}));
        const Recurrence quarterly{Cadence::Quarterly, {}};
        QCOMPARE(dueDates(quarterly, day("2026-11-30"), day("2026-12-01"), day("2027-06-30")), (QList<QDate>{day("2027-02-28"), day("2027-05-30")}));
        QCOMPARE(dueDates({Cadence::WithinMonth, {}}, day("2027-01-31"), day("2027-01-31"), day("2028-01-01")), QList<QDate>{day("2027-02-28")});
    }

    void cronLinesRecur_data()
    {
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<QString>("day");
        QTest::addColumn<bool>("runs");
        QTest::newRow("daily") << u"0 2 * * *"_s << u"2026-11-28"_s << true;
        QTest::newRow("weekdays") << u"0 2 * * 1-5"_s << u"2026-11-28"_s << false; // a Saturday
        QTest::newRow("sunday as 7") << u"0 2 * * 7"_s << u"2026-11-29"_s << true;
        QTest::newRow("name") << u"0 2 * jan,nov sat"_s << u"2026-11-28"_s << true;
        QTest::newRow("either day") << u"0 2 28 * 1"_s << u"2026-11-28"_s << true;
        QTest::newRow("step") << u"0 2 */7 * *"_s << u"2026-11-29"_s << true;
        QTest::newRow("word") << u"@monthly"_s << u"2026-12-01"_s << true;
    }

    void cronLinesRecur()
    {
        QFETCH(const QString, schedule);
        QFETCH(const QString, day);
        QFETCH(const bool, runs);
        const auto cron = CronSchedule::parse(schedule);
        QVERIFY(cron);
        QCOMPARE(cron->runsOn(QDate::fromString(day, Qt::ISODate)), runs);
        for (const QString &bad : {u"0 2 * *"_s, u"61 2 * * *"_s, u"0 2 * * mon-sun-tue"_s, u"x y z a b"_s, u"*/0 * * * *"_s})
            QVERIFY2(!CronSchedule::parse(bad), qPrintable(bad));
    }

    void clocksThatChangeMoveNothing()
    {
        // Berlin: 02:00 → 03:00 on 2027-03-28, back on 2027-10-31
        const QTimeZone zone("Europe/Berlin");
        QCOMPARE(reminderAt(day("2027-03-28"), zone).time(), QTime(9, 0));
        QCOMPARE(reminderAt(day("2027-03-27"), zone).secsTo(reminderAt(day("2027-03-28"), zone)), 23 * 3600);
        QCOMPARE(reminderAt(day("2027-10-30"), zone).secsTo(reminderAt(day("2027-10-31"), zone)), 25 * 3600);
        const Checklist checklist = imported(document);
        const DeploymentState state = liveSince(berlin("2027-03-27T12:00:00"));
        // 24 hours are 24 hours: 13:00 by the new clock
        QVERIFY(standings(agendaOf(checklist, state, berlin("2027-03-28T12:59:00"), day("2027-03-28")), AgendaStanding::Late).isEmpty());
        QCOMPARE(standings(agendaOf(checklist, state, berlin("2027-03-28T13:01:00"), day("2027-03-28")), AgendaStanding::Late).size(), 1);
    }

    // The first day and the weeks after, by a clock that is handed in.
    void dueWindowsCloseAndRecurringWorkComesBack()
    {
        const Checklist checklist = imported(document);
        DeploymentState state = liveSince(berlin("2026-11-02T10:00:00"));
        const QDateTime nextDay = berlin("2026-11-03T11:00:00");
        const QList<AgendaEntry> entries = agendaOf(checklist, state, nextDay, day("2026-12-31"));
        QCOMPARE(standings(entries, AgendaStanding::Late), QStringList{u"2026-11-03 Verify backups"_s});
        QCOMPARE(standings(entries, AgendaStanding::Today), QStringList{u"2026-11-03 Check error rates"_s});
        QCOMPARE(standings(entries, AgendaStanding::Ahead),
                 (QStringList{u"2026-11-04 Check error rates"_s, u"2026-11-09 Review feedback"_s, u"2026-12-02 Rotate keys, all; of them"_s}));
        for (const AgendaEntry &entry : entries) {
            if (entry.due == day("2026-11-03"))
                state.operations.recurring.append({entry.task.task, {entry.due.toString(Qt::ISODate), {}}, PersonId(u"Mira"_s), nextDay});
        }
        const QList<AgendaEntry> after = agendaOf(checklist, state, nextDay, day("2026-12-31"));
        QCOMPARE(standings(after, AgendaStanding::Done).size(), 2);
        QVERIFY(standings(after, AgendaStanding::Late).isEmpty());
        // done once, due again
        QCOMPARE(standings(agendaOf(checklist, state, berlin("2026-11-04T08:00:00"), day("2026-11-04")), AgendaStanding::Today),
                 QStringList{u"2026-11-04 Check error rates"_s});
    }

    void nothingIsDueBeforeItIsLive() { QVERIFY(agendaTasks(imported(document), DeploymentState()).isEmpty()); }

    void eachOccurrenceIsToldOnceWhenItsMomentComes()
    {
        const DeploymentState state = liveSince(berlin("2027-03-27T15:30:00")); // the clocks go forward in the night
        const Checklist checklist = imported(document);
        const auto due = [&](const char *moment, const QStringList &told) {
            const QDateTime now = berlin(moment);
            QStringList texts;
            for (const AgendaEntry &entry : dueReminders(agendaOf(checklist, state, now, now.date()), now, told))
                texts << entry.task.text;
            return texts;
        };
        QCOMPARE(due("2027-03-27T16:00:00", {}), QStringList());
        QCOMPARE(due("2027-03-28T08:59:00", {}), QStringList());
        QCOMPARE(due("2027-03-28T09:00:00", {}), QStringList{u"Check error rates"_s});
        const QDateTime ten = berlin("2027-03-28T10:00:00");
        const QString told = occurrenceKey(dueReminders(agendaOf(checklist, state, ten, ten.date()), ten, {}).first());
        QCOMPARE(due("2027-03-28T10:00:00", {told}), QStringList());
        QCOMPARE(due("2027-03-28T16:29:00", {told}), QStringList()); // 24 hours, not until the same hand of the clock
        QCOMPARE(due("2027-03-28T16:31:00", {told}), QStringList{u"Verify backups"_s});
        QCOMPARE(due("2027-03-29T09:00:00", {told}).count(u"Check error rates"_s), 1); // the next day's
    }

    void theCalendarIsOne()
    {
        const Checklist checklist = imported(document + "\n## Weekly\n\n- [ ] " + QByteArray("überprüfen ").repeated(20) + "\n");
        const DeploymentState state = liveSince(berlin("2027-01-31T10:00:00"));
        const QByteArray calendar = calendarOf({{state, agendaTasks(checklist, state)}}, berlin("2027-02-01T08:00:00"));
        QCOMPARE(faultOf(calendar), QString());
        QCOMPARE(calendar.count("BEGIN:VEVENT"), 5);
        QVERIFY(calendar.contains("RRULE:FREQ=DAILY\r\n"));
        QVERIFY(calendar.contains("RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1\r\n"));
        QVERIFY(calendar.contains("SUMMARY:Rotate keys\\, all\\; of them\r\n"));
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20270228\r\n"));
    }

    // Every day that comes out of the calendar is one that the agenda has, and the other way round.
    void anotherReaderFindsTheSameDays_data()
    {
        QTest::addColumn<QDateTime>("live");
        QTest::newRow("end of a long month") << berlin("2027-01-31T10:00:00");
        QTest::newRow("leap day") << berlin("2028-02-29T10:00:00");
        QTest::newRow("end of a short month") << berlin("2026-11-30T10:00:00");
        QTest::newRow("clocks go forward") << berlin("2027-03-28T01:30:00");
        QTest::newRow("clocks go back, late in the evening") << berlin("2027-10-30T23:59:00");
        QTest::newRow("middle of a month") << berlin("2027-06-15T10:00:00");
    }

    void anotherReaderFindsTheSameDays()
    {
        QFETCH(const QDateTime, live);
        const Checklist checklist =
            imported(document + "\n## Weekly\n\n- [ ] \"Prüfen\": 検証; a, b \\ c\n\n## Quarterly\n\n- [ ] Restore\n\n## Yearly\n\n- [ ] Renew\n");
        const DeploymentState state = liveSince(live);
        const QList<AgendaTask> tasks = agendaTasks(checklist, state);
        QCOMPARE(tasks.size(), 7);
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray calendar = calendarOf({{state, tasks}}, live.addDays(1));
        QCOMPARE(file.write(calendar), calendar.size());
        file.close();
        const QDate until = live.date().addYears(5);
        QProcess reader;
        reader.start(u"python3"_s,
                     {QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/core/watch/readcalendar.py"), file.fileName(), until.toString(Qt::ISODate)});
        QVERIFY(reader.waitForFinished(60'000));
        if (reader.exitCode() == 77)
            QSKIP("python3-icalendar is not here");
        QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
        QStringList expected;
        for (const AgendaTask &task : tasks) {
            for (const QDate &due : dueDates(task.recurrence, live.date(), live.date(), until))
                expected << due.toString(Qt::ISODate) + u' ' + task.text;
        }
        QStringList found = QString::fromUtf8(reader.readAllStandardOutput()).trimmed().split(u'\n');
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }

    // As the program looks every quarter of an hour, through the ends of months and the nights in which clocks change.
    void remindersComeAtNineWhateverTheClocksDo_data()
    {
        QTest::addColumn<QDateTime>("from");
        QTest::addColumn<QStringList>("told");
        QTest::newRow("short month") << berlin("2027-02-27T00:00:00")
                                     << QStringList{u"2027-02-27 09:00 Check error rates"_s, u"2027-02-28 09:00 Check error rates"_s,
                                                    u"2027-02-28 09:00 Rotate keys, all; of them"_s, u"2027-03-01 09:00 Check error rates"_s};
        QTest::newRow("long month") << berlin("2027-03-30T00:00:00")
                                    << QStringList{u"2027-03-30 09:00 Check error rates"_s, u"2027-03-31 09:00 Check error rates"_s,
                                                   u"2027-03-31 09:00 Rotate keys, all; of them"_s, u"2027-04-01 09:00 Check error rates"_s};
        QTest::newRow("forward") << berlin("2027-03-27T00:00:00")
                                 << QStringList{u"2027-03-27 09:00 Check error rates"_s, u"2027-03-28 09:00 Check error rates"_s,
                                                u"2027-03-29 09:00 Check error rates"_s};
        QTest::newRow("back") << berlin("2027-10-30T00:00:00")
                              << QStringList{u"2027-10-30 09:00 Check error rates"_s, u"2027-10-31 09:00 Check error rates"_s,
                                             u"2027-10-31 09:00 Rotate keys, all; of them"_s, u"2027-11-01 09:00 Check error rates"_s};
    }

    void remindersComeAtNineWhateverTheClocksDo()
    {
        QFETCH(const QDateTime, from);
        QFETCH(const QStringList, told);
        const DeploymentState state = liveSince(berlin("2026-12-31T08:00:00"));
        const Checklist checklist = imported(document);
        QStringList known, seen;
        const auto look = [&](const QDateTime &now) {
            for (const AgendaEntry &entry : dueReminders(agendaOf(checklist, state, now, now.date()), now, known)) {
                known << occurrenceKey(entry);
                seen << now.toString(u"yyyy-MM-dd HH:mm "_s) + entry.task.text;
            }
        };
        look(from.addSecs(-60)); // the evening before: what was due until then
        seen.clear();
        for (int quarter = 0; quarter < 3 * 24 * 4; ++quarter)
            look(from.addSecs(quarter * 15 * 60));
        seen.sort();
        QCOMPARE(seen, told);
    }

    void anHourOfSamplesIsOneLine()
    {
        HourlyRollup rollup;
        const QDateTime start = QDateTime(day("2026-11-28"), QTime(10, 5), QTimeZone::UTC);
        for (int i = 0; i < 60; ++i) {
            ProbeResult result{.check = CheckId(u"health"_s), .status = i == 30 ? EvidenceStatus::Failing : EvidenceStatus::Passing};
            result.observation.at = start.addSecs(30 * i);
            result.observation.phases.total = 100 + i;
            rollup.take(result);
            rollup.take(result); // told twice, counted once
        }
        QVERIFY(rollup.finished(start.addSecs(40 * 60)).isEmpty());
        const QList<CheckWatched> hours = rollup.finished(start.addSecs(56 * 60));
        QCOMPARE(hours.size(), 1);
        QCOMPARE(hours.first().samples, 60);
        QCOMPARE(hours.first().failed, 1);
        QCOMPARE(hours.first().median, 130);
        QCOMPARE(hours.first().p95, 157);
        QVERIFY(rollup.finished(start.addDays(1)).isEmpty());
    }

    void redSinceLiveIsAnIncident()
    {
        Operations operations;
        const QDateTime at = QDateTime(day("2026-11-28"), QTime(10, 0), QTimeZone::UTC);
        followIncidents(operations, CheckId(u"c"_s), EvidenceStatus::Failing, at);
        QVERIFY(operations.incidents.isEmpty()); // not live yet
        operations.liveAt = at;
        followIncidents(operations, CheckId(u"c"_s), EvidenceStatus::Failing, at.addSecs(60));
        followIncidents(operations, CheckId(u"c"_s), EvidenceStatus::Passing, at.addSecs(90));
        QCOMPARE(operations.incidents.size(), 1);
        QCOMPARE(operations.incidents.first().until, at.addSecs(90));
    }
};

COUNTERSIGN_SUITE(WatchTest)

#include "tst_watch.moc"
