// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/md4creader.h"
#include "core/checklist/import.h"
#include "core/checks/derive.h"
#include "core/deployment/questions.h"
#include "core/evidence/deploymentevidence.h"
#include "tests/core/deployment/scene.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const ItemId &itemOf(const Scene &scene, QStringView text)
{
    const auto found = std::ranges::find_if(scene.checklist.items, [&](const Item &item) { return item.text.contains(text); });
    Q_ASSERT(found != scene.checklist.items.end());
    return found->id;
}

void tick(Scene &scene, QStringView text, std::chrono::hours ago = {})
{
    ItemState &state = scene.state.items[itemOf(scene, text)];
    state.attestation = Attestation::Ticked;
    state.at = scene.now - ago;
}

void goLive(Scene &scene, std::chrono::hours ago)
{
    scene.state.phase = Phase::Live;
    scene.state.operations.liveAt = scene.now - ago;
}

void done(Scene &scene, const QString &task, std::chrono::hours ago)
{
    scene.state.operations.recurring.append({.task = task, .at = scene.now - ago});
}

void fill(Scene &scene, int line, const QString &value)
{
    for (const Field &field : scene.checklist.fields) {
        if (field.line == line)
            scene.state.fields[fieldId(scene.checklist, field)].value = value;
    }
}

void plan(Scene &scene, std::chrono::hours from, std::chrono::hours until)
{
    scene.state.start.windowFrom = scene.now + from;
    scene.state.start.windowUntil = scene.now + until;
}

void ran(Scene &scene, int line, int milliseconds) { scene.state.operations.commands.append({.fact = {.milliseconds = milliseconds, .line = line}}); }

struct Case {
    const char *name;
    const char *text;
    CheckKind kind;
    void (*happens)(Scene &scene);
    EvidenceStatus status;
};

using enum EvidenceStatus;
using std::chrono::hours;

constexpr auto twoParts =
    "Complete each section in order.\n\n# First (MUST DO BEFORE PRODUCTION)\n\n- [ ] one\n- [ ] two\n\n# Second\n\n- [ ] three\n";
constexpr auto objective = "# T\n\n- [ ] RTO defined\n\n**RTO:** ______\n";
constexpr auto due = "# T\n\n- [ ] go\n\n## Within 24 hours\n\n- [ ] Review the logs\n- [ ] Thank the team\n";
constexpr auto daily = "# T\n\n- [ ] go\n\n## Daily Tasks\n\n- [ ] Look at the dashboards\n";
constexpr auto soak = "# T\n\n- [ ] Watch metrics for 24 hours\n";
constexpr auto window = "# T\n\n- [ ] Maintenance window scheduled\n";
constexpr auto ways = "# T\n\n- [ ] go\n\n## Option A: Compose\n\n- [ ] up\n\n## Option B: Cluster\n\n- [ ] apply\n";
constexpr auto people = "# T\n\n- [ ] go\n\n## Contacts\n\n| Role | Name | Contact | Availability |\n|---|---|---|---|\n"
                        "| Lead | Mira | mira@shop.test | 24/7 |\n";
constexpr auto nobody = "# T\n\n- [ ] go\n\n## Contacts\n\n| Role | Name | Contact | Availability |\n|---|---|---|---|\n"
                        "| Lead | [Name] | [Email] | 24/7 |\n";
constexpr auto review = "# T\n\n- [ ] Schedule the retrospective\n";
constexpr auto wait = "# T\n\n- [ ] go\n\n```bash\nkubectl wait --for=condition=ready pod -l app=x --timeout=300s\n```\n";

const Case cases[] = {
    {"a document of last month", "# T\n\n**Last Updated:** 2026-08-20\n", CheckKind::Stale, [](Scene &) {}, Passing},
    {"a document nobody touched for months", "# T\n\n**Last Updated:** 2026-01-02\n", CheckKind::Stale, [](Scene &) {}, Failing},
    {"a date in words", "# T\n\nLast Updated: March 2, 2026\n", CheckKind::Stale, [](Scene &) {}, Failing},
    {"a blocking part under way", twoParts, CheckKind::Gate, [](Scene &s) { tick(s, u"one"); }, None},
    {"a blocking part that is done", twoParts, CheckKind::Gate, [](Scene &s) { tick(s, u"one"), tick(s, u"two"); }, Passing},
    {"gone on before it was done", twoParts, CheckKind::Gate, [](Scene &s) { tick(s, u"one"), tick(s, u"three"); }, Failing},
    {"nothing begun", twoParts, CheckKind::Order, [](Scene &) {}, None},
    {"in order", twoParts, CheckKind::Order, [](Scene &s) { tick(s, u"one"), tick(s, u"two"), tick(s, u"three"); }, Passing},
    {"a part was left", twoParts, CheckKind::Order, [](Scene &s) { tick(s, u"one"), tick(s, u"three"); }, Failing},
    {"a blank", objective, CheckKind::Field, [](Scene &) {}, None},
    {"a duration", objective, CheckKind::Field, [](Scene &s) { fill(s, 5, u"4 hours"_s); }, Passing},
    {"no duration", objective, CheckKind::Field, [](Scene &s) { fill(s, 5, u"soon"_s); }, Failing},
    {"a table of people", people, CheckKind::Field, [](Scene &) {}, Passing},
    {"a table of people to be filled in", nobody, CheckKind::Field, [](Scene &) {}, None},
    {"live, and nobody can be reached", nobody, CheckKind::Field, [](Scene &s) { goLive(s, hours(1)); }, Failing},
    {"due, but nobody has said when", review, CheckKind::Due, [](Scene &s) { goLive(s, hours(100)), tick(s, u"retrospective", hours(90)); }, None},
    {"due when somebody has said", review, CheckKind::Due,
     [](Scene &s) {
         goLive(s, hours(100)), tick(s, u"retrospective", hours(90));
         s.state.settings.parameters.insert(u"<due-within>"_s, u"7d"_s);
     },
     Passing},
    {"a way not chosen yet", ways, CheckKind::Choice, [](Scene &) {}, None},
    {"a way chosen", ways, CheckKind::Choice,
     [](Scene &s) {
         const Alternative way = alternativesOf(s.checklist).first();
         s.state.alternatives[way.name].value = way.options.last();
     },
     Passing},
    {"not live yet", soak, CheckKind::Watch, [](Scene &) {}, None},
    {"watched for an hour so far", soak, CheckKind::Watch, [](Scene &s) { goLive(s, hours(1)); }, None},
    {"watched for a day", soak, CheckKind::Watch, [](Scene &s) { goLive(s, hours(25)); }, Passing},
    {"the watch was closed early", soak, CheckKind::Watch,
     [](Scene &s) {
         goLive(s, hours(25));
         s.state.operations.watchClosedAt = s.now - hours(20);
     },
     Failing},
    {"rolled back: nothing is left to be watched", soak, CheckKind::Watch,
     [](Scene &s) {
         goLive(s, hours(25));
         s.state.phase = Phase::RolledBack;
         s.state.lastAt = s.now - hours(20);
     },
     None},
    {"due, time left", due, CheckKind::Due, [](Scene &s) { goLive(s, hours(3)), tick(s, u"logs"); }, None},
    {"due, done in time", due, CheckKind::Due, [](Scene &s) { goLive(s, hours(30)), tick(s, u"logs", hours(8)), tick(s, u"Thank", hours(9)); },
     Passing},
    {"due, done late", due, CheckKind::Due, [](Scene &s) { goLive(s, hours(30)), tick(s, u"logs", hours(1)), tick(s, u"Thank", hours(9)); }, Failing},
    {"due, forgotten", due, CheckKind::Due, [](Scene &s) { goLive(s, hours(30)), tick(s, u"logs", hours(20)); }, Failing},
    {"daily, live since this morning", daily, CheckKind::Cadence, [](Scene &s) { goLive(s, hours(5)); }, None},
    {"daily, never done", daily, CheckKind::Cadence, [](Scene &s) { goLive(s, hours(30)); }, Failing},
    {"daily, done today", daily, CheckKind::Cadence,
     [](Scene &s) {
         goLive(s, hours(300)), done(s, itemOf(s, u"dashboards").toString(), hours(40)), done(s, itemOf(s, u"dashboards").toString(), hours(3));
     },
     Passing},
    {"daily, left for two days", daily, CheckKind::Cadence,
     [](Scene &s) { goLive(s, hours(300)), done(s, itemOf(s, u"dashboards").toString(), hours(40)); }, Failing},
    {"no window is planned yet", window, CheckKind::Window, [](Scene &) {}, None},
    {"live, and none was planned", window, CheckKind::Window, [](Scene &s) { goLive(s, hours(1)); }, Failing},
    {"before the window", window, CheckKind::Window, [](Scene &s) { plan(s, hours(2), hours(4)); }, Passing},
    {"in the window", window, CheckKind::Window, [](Scene &s) { plan(s, hours(-1), hours(1)); }, Passing},
    {"the window is over", window, CheckKind::Window, [](Scene &s) { plan(s, hours(-3), hours(-1)); }, Failing},
    {"live within the window", window, CheckKind::Window, [](Scene &s) { plan(s, hours(-9), hours(-7)), goLive(s, hours(8)); }, Passing},
    {"live outside the window", window, CheckKind::Window, [](Scene &s) { plan(s, hours(-9), hours(-7)), goLive(s, hours(5)); }, Failing},
    {"a command that was not run", wait, CheckKind::Timeout, [](Scene &) {}, None},
    {"a command within its time", wait, CheckKind::Timeout, [](Scene &s) { ran(s, 6, 12'000); }, Passing},
    {"a command beyond its time", wait, CheckKind::Timeout, [](Scene &s) { ran(s, 6, 12'000), ran(s, 6, 301'000); }, Failing},
};

Scene sceneOf(const char *text)
{
    Scene scene(importChecklist(text, Md4cReader()).value());
    scene.checks = deriveChecks(scene.checklist);
    scene.add(u"Mira"_s, {u"*"_s});
    scene.now = QDateTime(QDate(2026, 9, 14), QTime(12, 0), QTimeZone::UTC);
    return scene;
}

EvidenceByCheck evidenceOf(const Scene &scene)
{
    const DeploymentEvidence own(scene.checklist, scene.checks);
    return own.over(scene.evidence, own.answers(scene.state, scene.now), scene.now);
}

} // namespace

// What no probe can tell: the deployment itself knows whether blanks are filled, parts done in order, and times kept.
class DeploymentEvidenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgedByWhatHappened_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < int(std::size(cases)); ++i)
            QTest::newRow(cases[i].name) << i;
    }

    void judgedByWhatHappened()
    {
        QFETCH(const int, row);
        const Case &each = cases[row];
        Scene scene = sceneOf(each.text);
        const auto check = std::ranges::find(scene.checks, each.kind, &CheckSpec::kind);
        QVERIFY(check != scene.checks.end());
        each.happens(scene);
        const Evidence evidence = evidenceOf(scene).value(check->id);
        QCOMPARE(nameOf(evidence.status), nameOf(each.status));
        QCOMPARE(evidence.obstacle, Obstacle::None);
        if (each.status == Failing) // with what was wanted and what came
            QVERIFY(std::ranges::any_of(evidence.result.conditions,
                                        [](const ConditionResult &c) { return c.truth == Truth::Fails && !c.got.isEmpty(); }));
    }

    void rollup_data()
    {
        QTest::addColumn<EvidenceStatus>("first");
        QTest::addColumn<EvidenceStatus>("second");
        QTest::addColumn<EvidenceStatus>("whole");
        QTest::newRow("nothing is known") << None << None << None;
        QTest::newRow("one holds, the other is not known") << Passing << None << None;
        QTest::newRow("both hold") << Passing << Passing << Passing;
        QTest::newRow("one fails") << Passing << Failing << Failing;
        QTest::newRow("one cannot be told") << Unknown << Passing << Unknown;
        QTest::newRow("a red one counts more") << Unknown << Failing << Failing;
    }

    void rollup()
    {
        QFETCH(const EvidenceStatus, first);
        QFETCH(const EvidenceStatus, second);
        QFETCH(const EvidenceStatus, whole);
        Scene scene =
            sceneOf("# T\n\n- [ ] Pages answer:\n  - [ ] https://a.shop.test/health returns 200\n  - [ ] https://b.shop.test/health returns 200\n");
        const auto set = [&](QStringView host, EvidenceStatus status) {
            for (const CheckSpec &check : scene.checks) {
                if (check.kind != CheckKind::Rollup && check.target.address.contains(host))
                    scene.evidence.insert(check.id, {.status = status, .result = {.check = check.id, .status = status}});
            }
        };
        set(u"a.shop.test", first);
        set(u"b.shop.test", second);
        const auto check = std::ranges::find(scene.checks, CheckKind::Rollup, &CheckSpec::kind);
        QVERIFY(check != scene.checks.end());
        const Evidence evidence = evidenceOf(scene).value(check->id);
        QCOMPARE(nameOf(evidence.status), nameOf(whole));
        if (whole == Failing)
            QVERIFY2(evidence.result.conditions.first().got.contains(u"b.shop.test"), qPrintable(evidence.result.conditions.first().got));
    }

    // A part that was left is red as a check; the tick that mends it needs no reason against it.
    void aTickIsNotHeldAgainstItself()
    {
        Scene scene = sceneOf(twoParts);
        QVERIFY_EXPECTED(scene.run(Tick{.items = {itemOf(scene, u"three")}}));
        scene.evidence = evidenceOf(scene);
        const auto gate = std::ranges::find(scene.checks, CheckKind::Gate, &CheckSpec::kind);
        QCOMPARE(scene.evidence.value(gate->id).status, Failing);
        QCOMPARE(scene.statusOf(itemOf(scene, u"one")), Status::Open);
        QVERIFY_EXPECTED(scene.run(Tick{.items = {itemOf(scene, u"one"), itemOf(scene, u"two")}}));
        QCOMPARE(evidenceOf(scene).value(gate->id).status, Passing);
    }

    void aDismissedCheckStaysSilent()
    {
        Scene scene = sceneOf("# T\n\n**Last Updated:** 2026-01-02\n");
        const CheckId id = scene.checks.first().id;
        scene.evidence.insert(id, {.obstacle = Obstacle::Dismissed});
        QCOMPARE(evidenceOf(scene).value(id).status, None);
        QCOMPARE(evidenceOf(scene).value(id).obstacle, Obstacle::Dismissed);
    }
};

COUNTERSIGN_SUITE(DeploymentEvidenceTest)
#include "tst_deploymentevidence.moc"
