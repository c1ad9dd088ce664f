// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/md4creader.h"
#include "core/checklist/import.h"
#include "core/checks/derive.h"
#include "core/deployment/rollbackplan.h"
#include "tests/core/deployment/scene.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonDocument>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QString because = u"the migration fails half way"_s;

Checklist starter(const QString &name)
{
    QFile file(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/checklists/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return importChecklist(file.readAll(), Md4cReader()).value_or(Checklist{});
}

QStringList titlesOf(const RollbackPlan &plan)
{
    QStringList titles;
    for (const RollbackVariant &variant : plan.variants)
        titles << variant.title;
    return titles;
}

} // namespace

// The way back: when it is suggested, who may begin it, how it is walked and how it ends.
class RollbackTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Scene> m_scene;

    void begin(bool drill = false)
    {
        StartRollback start{u"2.4"_s, because};
        start.drill = drill;
        QVERIFY_EXPECTED(m_scene->run(start));
    }

    RollbackPlan plan() const { return rollbackPlanOf(m_scene->checklist, m_scene->checks, m_scene->state); }

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<Scene>(starter(u"server-service.md"_s));
        m_scene->add(u"Mira"_s, {u"*"_s});
    }

    void variantsAreReadFromTheText_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("variants");
        QTest::addColumn<int>("steps"); // of the first
        QTest::newRow("one way, five steps") << u"server-service.md"_s << 1 << 5;
        QTest::newRow("quick, full, shutdown") << u"background-workers.md"_s << 3 << 1;
        QTest::newRow("two ways and a shared part") << u"compose-or-kubernetes.md"_s << 2 << 2;
        QTest::newRow("three parts of one way") << u"managed-platforms.md"_s << 1 << 3;
    }

    void variantsAreReadFromTheText()
    {
        QFETCH(const QString, file);
        QFETCH(const int, variants);
        QFETCH(const int, steps);
        const Checklist checklist = starter(file);
        const RollbackPlan read = rollbackPlanOf(checklist, deriveChecks(checklist), {});
        QVERIFY2(read.variants.size() == variants, qPrintable(titlesOf(read).join(u" | "_s)));
        QCOMPARE(read.variants.first().steps.size(), steps);
    }

    void theVersionMustBeTyped()
    {
        const auto refused = m_scene->run(StartRollback{u"2.5"_s, because});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::VersionMismatch);
        QCOMPARE(m_scene->run(StartRollback{u"2.4"_s, {}}).error().code, ErrorCode::ReasonNeeded);
    }

    void everythingElseOnlyReadsMeanwhile()
    {
        begin();
        QCOMPARE(m_scene->view().verdict, VerdictKind::NoGo);
        QCOMPARE(m_scene->run(Tick{{m_scene->checklist.items.first().id}}).error().code, ErrorCode::RollbackUnderWay);
        QCOMPARE(m_scene->run(StartRollback{u"2.4"_s, because}).error().code, ErrorCode::RollbackUnderWay);
        QVERIFY_EXPECTED(m_scene->run(AddNote{{}, u"the team is called"_s}));
    }

    void stepByStepToTheEnd()
    {
        begin();
        const QList<ItemId> steps = plan().variants.first().steps;
        QCOMPARE(m_scene->run(FinishRollbackStep{ItemId(u"nothing"_s)}).error().code, ErrorCode::RollbackStepUnknown);
        for (const ItemId &step : steps)
            QVERIFY_EXPECTED(m_scene->run(FinishRollbackStep{step}));
        QCOMPARE(m_scene->run(FinishRollbackStep{steps.first()}).error().code, ErrorCode::RollbackStepUnknown);
        // nothing was looked at since: that wants a reason
        QCOMPARE(m_scene->run(FinishRollback{}).error().code, ErrorCode::ReasonNeeded);
        QVERIFY_EXPECTED(m_scene->run(FinishRollback{u"verified by hand on the console"_s}));
        QCOMPARE(m_scene->state.phase, Phase::RolledBack);
        QCOMPARE(m_scene->view().verdict, VerdictKind::RolledBack);
        QCOMPARE(m_scene->state.operations.rolledBack()->finished.secondsToGreen, -1);
    }

    void standingDownNeedsAReasonAndLeavesTheRest()
    {
        begin();
        QCOMPARE(m_scene->run(StandDown{u"no"_s}).error().code, ErrorCode::ReasonTooShort);
        QVERIFY_EXPECTED(m_scene->run(StandDown{u"it was the wrong environment"_s}));
        QCOMPARE(m_scene->state.phase, Phase::Running);
        QVERIFY_EXPECTED(m_scene->run(Tick{{m_scene->checklist.items.first().id}}));
    }

    void aDrillSupersedesNothing()
    {
        begin(true);
        QVERIFY(m_scene->view().verdict != VerdictKind::NoGo);
        QVERIFY_EXPECTED(m_scene->run(Tick{{m_scene->checklist.items.first().id}}));
        QVERIFY_EXPECTED(m_scene->run(FinishRollback{u"practised without the servers"_s}));
        QCOMPARE(m_scene->state.phase, Phase::Running);
        QVERIFY(!m_scene->state.operations.rolledBack());
    }

    void timeToGreenIsTheLastChangeToGreen()
    {
        const CheckSpec check{.id = CheckId(u"health"_s)};
        const RollbackPlan one{.verification = {check.id}};
        const QDateTime from = m_scene->now;
        m_scene->now = from.addSecs(120);
        m_scene->answer(check, EvidenceStatus::Passing, 200);
        m_scene->state.evidence.insert(check.id, m_scene->evidence.value(check.id).result);
        QCOMPARE(secondsToGreen(one, m_scene->state, m_scene->evidence, from, from.addSecs(300)), std::optional(120));
        m_scene->answer(check, EvidenceStatus::Failing, 503);
        QVERIFY(!secondsToGreen(one, m_scene->state, m_scene->evidence, from, from.addSecs(300)));
        m_scene->now = from.addSecs(-60);
        m_scene->answer(check, EvidenceStatus::Passing, 200);
        QVERIFY(!secondsToGreen(one, m_scene->state, m_scene->evidence, from, from.addSecs(300))); // seen before, not since
    }

    void redSuggestsTheTriggerThatSpeaksOfIt_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("trigger");
        QTest::newRow("server") << u"server-service.md"_s << u"/health/ready stays red"_s;
        QTest::newRow("compose") << u"compose-or-kubernetes.md"_s << u"https://api.your-domain.com/health fails"_s;
        QTest::newRow("managed") << u"managed-platforms.md"_s << u"https://api.yourdomain.com/health fails"_s;
    }

    void redSuggestsTheTriggerThatSpeaksOfIt()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, trigger);
        const Checklist checklist = starter(file);
        const QList<CheckSpec> checks = deriveChecks(checklist);
        const auto health = std::ranges::find_if(checks, [&](const CheckSpec &check) {
            return check.kind == CheckKind::Http && check.target.address.section(u'/', 3).startsWith("health"_L1)
                   && (!trigger.startsWith(u'/') || check.target.address.endsWith("/health/ready"_L1));
        });
        QVERIFY(health != checks.end());
        QVERIFY(matchTriggers(checklist, checks, {}).isEmpty());
        ProbeResult result{.check = health->id, .status = EvidenceStatus::Failing};
        result.observation.status = 503;
        const QList<TriggerMatch> matches =
            matchTriggers(checklist, checks, {{health->id, Evidence{.status = EvidenceStatus::Failing, .result = result}}});
        QVERIFY(!matches.isEmpty());
        const QString found = checklist.triggers.at(matches.first().trigger).text;
        QVERIFY2(found.contains(trigger), qPrintable(found));
    }

    // The stored form of each new kind, for ever.
    void factsKeepTheirForm_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("allowed") << QByteArray("CommandsAllowed") << QByteArray(R"({"allowed":true})");
        QTest::newRow("run")
            << QByteArray("CommandRun")
            << QByteArray(
                   R"({"directory":"/srv","end":"timed-out","exitCode":4,"line":12,"ms":90,"output":"ab","size":3,"text":"ls","variables":["A"],"where":"ssh:u@h"})");
        QTest::newRow("started") << QByteArray("RollbackStarted")
                                 << QByteArray(R"({"drill":false,"reason":"r","target":"v1","triggers":["t"],"variant":"Quick"})");
        QTest::newRow("step") << QByteArray("RollbackStepDone") << QByteArray(R"({"note":"n"})");
        QTest::newRow("finished") << QByteArray("RollbackFinished")
                                  << QByteArray(
                                         R"({"drill":true,"objectiveSeconds":1800,"reason":"","secondsToGreen":-1,"verification":["c=passing"]})");
        QTest::newRow("stood down") << QByteArray("RollbackStoodDown") << QByteArray(R"({"reason":"r"})");
        QTest::newRow("watched")
            << QByteArray("CheckWatched")
            << QByteArray(
                   R"({"check":"c","failed":1,"from":"2026-01-01T00:00:00.000Z","median":80,"p95":120,"samples":60,"until":"2026-01-01T01:00:00.000Z"})");
        QTest::newRow("closed") << QByteArray("WatchClosed") << QByteArray(R"({"statement":"s"})");
        QTest::newRow("recurring") << QByteArray("RecurringDone") << QByteArray(R"({"note":"n","occurrence":"2026-01-31"})");
    }

    void factsKeepTheirForm()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const QByteArray, payload);
        const auto fact = fromPayload(QString::fromLatin1(kind), QJsonDocument::fromJson(payload).object());
        QVERIFY_EXPECTED(fact);
        QCOMPARE(QJsonDocument(toPayload(*fact)).toJson(QJsonDocument::Compact), payload);
    }
};

COUNTERSIGN_SUITE(RollbackTest)

#include "tst_rollback.moc"
