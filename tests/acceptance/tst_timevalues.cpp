// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/questions.h"
#include "core/evidence/deploymentevidence.h"
#include "tests/acceptance/assertions.h"
#include "tests/support/suite.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QDateTime noon(QDate(2026, 9, 14), QTime(12, 0), QTimeZone::UTC);
constexpr qint64 day = 86'400;

struct Course {
    DeploymentState state = {};
    QDateTime now = noon;
};

Course liveSince(qint64 seconds)
{
    Course course;
    course.state.phase = Phase::Live;
    course.state.operations.liveAt = noon.addSecs(-seconds);
    return course;
}

void tick(Course &course, const ItemId &item, const QDateTime &at) { course.state.items[item] = {.attestation = Attestation::Ticked, .at = at}; }

void fill(Course &course, const Checklist &checklist, const CheckSpec &check, const QString &value)
{
    for (const Field &field : checklist.fields) {
        const QString label = field.label;
        if (check.lines.contains(field.line) || (!label.isEmpty() && check.target.body.contains(label, Qt::CaseInsensitive)))
            course.state.fields[fieldId(checklist, field)].value = value;
    }
}

// As it must be, or as it must not.
Course courseOf(const Checklist &checklist, const CheckSpec &check, bool good)
{
    switch (check.kind) {
    case CheckKind::Cadence: {
        Course course = liveSince(400 * day);
        for (const Item &item : checklist.items)
            course.state.operations.recurring.append({.task = item.id.toString(), .at = noon.addSecs(good ? -3600 : -300 * day)});
        for (const int line : check.lines) {
            for (const QString &kind : {u"cron"_s, u"review"_s})
                course.state.operations.recurring.append(
                    {.task = kind + u'.' + QString::number(line), .at = noon.addSecs(good ? -3600 : -300 * day)});
        }
        return course;
    }
    case CheckKind::Due: {
        Course course = liveSince(60 * day);
        for (const ItemId &item : check.items)
            tick(course, item, good ? course.state.operations.liveAt.addSecs(3600) : noon);
        return course;
    }
    case CheckKind::Watch: {
        Course course = liveSince(3 * day);
        course.state.operations.watchClosedAt = noon.addSecs(good ? 0 : -2 * day - 3600);
        return course;
    }
    case CheckKind::Stale:
        return {.now = QDateTime(QDate::fromString(check.target.body, Qt::ISODate).addDays(good ? 9 : 200), QTime(), QTimeZone::UTC)};
    case CheckKind::Gate: {
        Course course;
        for (const Item &item : checklist.items)
            tick(course, item.id, noon);
        if (!good)
            course.state.items.remove(check.items.first());
        return course;
    }
    case CheckKind::Order: {
        Course course;
        tick(course, good ? checklist.items.first().id : checklist.items.last().id, noon);
        return course;
    }
    case CheckKind::Field: {
        Course course = good ? Course() : liveSince(3600);
        fill(course, checklist, check, good ? u"4 hours"_s : QString());
        if (check.needs.contains(Need::Value)) { // a table of people
            for (const Parameter &parameter : checklist.parameters)
                course.state.settings.parameters.insert(parameter.name, good ? u"Mira, 24/7"_s : QString());
        }
        return course;
    }
    case CheckKind::Choice: {
        Course course;
        for (const Alternative &each : alternativesOf(checklist))
            course.state.alternatives[each.name].value = good ? each.options.first() : QString();
        return course;
    }
    case CheckKind::Timeout: {
        Course course;
        for (const int line : check.lines)
            course.state.operations.commands.append({.fact = {.milliseconds = good ? 4000 : 400'000, .line = line}});
        return course;
    }
    case CheckKind::Window: {
        Course course = liveSince(3600);
        course.state.start.windowFrom = noon.addSecs(good ? -7200 : -90'000);
        course.state.start.windowUntil = course.state.start.windowFrom.addSecs(7200);
        return course;
    }
    default: return {};
    }
}

// What a deployment cannot know: these stay with a person, and why.
const QMap<QString, const char *> withAPerson{
    {u"A-T4"_s, "how old a measurement gets is seen in the metrics"},
    {u"A-T5"_s, "a setting of the scheduler"},
    {u"A-T6"_s, "a setting of the service"},
    {u"B-T4"_s, "the text names no interval"},
    {u"B-T5"_s, "the text names no period"},
    {u"B-T6"_s, "the text has no blank for it"},
    {u"B-T7"_s, "the table is filled in in the text itself"},
    {u"B-T8"_s, "the text names no day"},
    {u"D-T2"_s, "the server's own schedule runs it"},
    {u"D-T4"_s, "the server's own schedule runs it"},
    {u"D-T9"_s, "the table is filled in in the text itself"},
    {u"E-T5"_s, "the platform makes the backups"},
    {u"E-T6"_s, "a setting of the platform"},
    {u"E-T8"_s, "the load is made elsewhere"},
    {u"E-T10"_s, "a setting of the cache and of the name servers"},
};

} // namespace

// Every time, order and field row of ../shared/acceptance against the checklist it is about: how a deployment goes well by it, and how not.
class TimeValues39 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QString>("row");
        for (const QString &row : testing::assertionsOf(u"T"_s).keys())
            QTest::newRow(qPrintable(row)) << row;
        if (testing::assertionsOf(u"T"_s).isEmpty())
            QSKIP("../shared/acceptance is not here");
    }

    void judges()
    {
        QFETCH(const QString, row);
        static const QMap<QString, testing::ReadSeed> seeds = testing::readSeeds();
        const testing::Assertion assertion = testing::assertionsOf(u"T"_s).value(row);
        const auto seed = seeds.constFind(assertion.seed);
        QVERIFY(seed != seeds.cend());
        int judged = 0;
        for (const CheckSpec &check : seed->checks) {
            const bool about = std::ranges::any_of(check.lines, [&](int line) { return assertion.lines.contains(line); });
            if (!about || nameOf(check.kind).toUpper() != assertion.kind)
                continue;
            const Course good = courseOf(seed->checklist, check, true), bad = courseOf(seed->checklist, check, false);
            const auto well = judgeByDeployment(check, {seed->checklist, good.state, good.now});
            const auto badly = judgeByDeployment(check, {seed->checklist, bad.state, bad.now});
            if (!well || well->status == EvidenceStatus::None)
                continue;
            ++judged;
            QCOMPARE(nameOf(well->status), u"passing"_s);
            // what is blank is no failure yet, and no success either
            const bool blank = badly->status == EvidenceStatus::None && (check.kind == CheckKind::Field || check.kind == CheckKind::Choice);
            QVERIFY2(badly->status == EvidenceStatus::Failing || blank, qPrintable(nameOf(badly->status)));
        }
        if (const char *why = withAPerson.value(row))
            QVERIFY2(judged == 0, why);
        else
            QVERIFY(judged > 0);
    }
};

COUNTERSIGN_SUITE(TimeValues39)

} // namespace countersign

#include "tst_timevalues.moc"
