// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/settings.h"
#include "tests/core/deployment/scene.h"
#include "tests/models/samples.h"
#include "tests/support/suite.h"

#include <QJsonDocument>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QString reason = u"known since the last release, ticket 42"_s;

} // namespace

// What persons say about an environment and about single checks, and what becomes of it in the next deployment.
class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<Scene>(sketch(u"# Health\n[ ] One\n[ ] Two"));
        m_scene->add(u"Mira"_s, {u"*"_s});
        m_scene->checks << checkFor(ItemId(u"i1"_s));
        m_check = m_scene->checks.first().id;
    }

    // The stored form: a journal written with it is read for ever.
    void payloadsAreFrozen_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("vantage") << u"VantageSet"_s << QByteArray(R"({"host":"*","vantage":"ssh:ops@bastion:22"})");
        QTest::newRow("allowed") << u"CheckAllowed"_s << QByteArray(R"({"check":"0123"})");
        QTest::newRow("proxy") << u"ProxySet"_s << QByteArray(R"({"proxy":"system"})");
        QTest::newRow("acknowledged") << u"RedAcknowledged"_s << QByteArray(R"({"check":"0123","reason":"why","until":"2026-11-28T02:30:00.000Z"})");
    }

    void payloadsAreFrozen()
    {
        QFETCH(const QString, kind);
        QFETCH(const QByteArray, payload);
        const auto fact = fromPayload(kind, QJsonDocument::fromJson(payload).object());
        QVERIFY_EXPECTED(fact);
        QCOMPARE(kindOf(*fact), kind);
        QCOMPARE(QJsonDocument(toPayload(*fact)).toJson(QJsonDocument::Compact), payload);
        QVERIFY(!isConsent(*fact));
    }

    void theNextDeploymentBeginsWithThemButAllowsNothingThatCosts()
    {
        QVERIFY_EXPECTED(m_scene->run(ApproveHost{{u"https"_s, u"api.demo.test"_s, 443}}));
        QVERIFY_EXPECTED(m_scene->run(SetVantage{u"DB.demo.test"_s, u"ssh:ops@bastion"_s}));
        QVERIFY_EXPECTED(m_scene->run(SetProxy{u"http://proxy.demo.test:3128"_s}));
        QVERIFY_EXPECTED(m_scene->run(AllowCheck{m_check}));
        EnvironmentSettings next;
        for (const DraftedFact &each : carriedOver(m_scene->state.settings))
            QVERIFY(applySetting(next, each.fact));
        QCOMPARE(m_scene->state.settings.consented, QList{m_check});
        QVERIFY(next.consented.isEmpty());
        next.consented = m_scene->state.settings.consented;
        QCOMPARE(next, m_scene->state.settings);
        QCOMPARE(next.vantages.value(u"db.demo.test"_s), u"ssh:ops@bastion"_s);
    }

    void whatCannotBeUsedIsRefused()
    {
        QVERIFY(!m_scene->run(SetVantage{u"*"_s, u"ssh:-oProxyCommand=x@y"_s}));
        QVERIFY(!m_scene->run(SetVantage{{}, u"here"_s}));
        QVERIFY(!m_scene->run(SetProxy{u"socks5://proxy:1080"_s}));
        QCOMPARE(m_scene->run(AllowCheck{CheckId(u"nosuch"_s)}).error().code, ErrorCode::UnknownCheck);
        QCOMPARE(m_scene->run(AllowCheck{{}}).error().code, ErrorCode::UnknownCheck);
    }

    void aKnownRedStaysRedAndIsQuietUntilThen()
    {
        answer(EvidenceStatus::Failing, 503);
        QVERIFY(!seen().quiet);
        QVERIFY_EXPECTED(m_scene->run(acknowledge(m_scene->now.addSecs(3600))));
        QCOMPARE(seen().status, Status::Failing);
        QVERIFY(seen().quiet);
        const GateView gate = m_scene->view().gates.first();
        QCOMPARE(gate.verdict, VerdictKind::NoGo);
        QVERIFY(gate.blockers.first().quiet);
        m_scene->now = m_scene->now.addSecs(3601);
        QVERIFY(!seen().quiet);
    }

    void aGreenInBetweenMakesTheNextRedNews()
    {
        answer(EvidenceStatus::Failing, 503);
        QVERIFY_EXPECTED(m_scene->run(acknowledge(m_scene->now.addSecs(3600))));
        record(EvidenceStatus::Passing, 200);
        record(EvidenceStatus::Failing, 503);
        QVERIFY(!seen().quiet);
        QVERIFY(m_scene->state.acknowledged.isEmpty());
    }

    void onlyARedIsAcknowledgedWithAReasonAndNotForEver()
    {
        QCOMPARE(m_scene->run(acknowledge(m_scene->now.addSecs(60))).error().code, ErrorCode::NothingToChange);
        answer(EvidenceStatus::Failing, 503);
        QCOMPARE(m_scene->run(AcknowledgeRed{m_check, {}, m_scene->now.addSecs(60)}).error().code, ErrorCode::ReasonNeeded);
        for (const QDateTime &until : {QDateTime(), m_scene->now, m_scene->now.addDays(8)})
            QCOMPARE(m_scene->run(acknowledge(until)).error().code, ErrorCode::ValueRefused);
    }

private:
    AcknowledgeRed acknowledge(const QDateTime &until) const { return {m_check, reason, until}; }
    ItemView seen() const { return m_scene->view().items.first(); }
    void answer(EvidenceStatus status, int httpStatus) { m_scene->answer(m_scene->checks.first(), status, httpStatus); }
    void record(EvidenceStatus status, int httpStatus)
    {
        answer(status, httpStatus);
        QVERIFY_EXPECTED(m_scene->run(RecordEvidence{{m_scene->evidence.value(m_check).result}}));
    }

    std::unique_ptr<Scene> m_scene;
    CheckId m_check;
};

COUNTERSIGN_SUITE(SettingsTest)
#include "tst_settings.moc"
