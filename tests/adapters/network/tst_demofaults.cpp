// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/demostack.h"
#include "tests/adapters/network/probes.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

namespace {

const QString site = u"https://api.demo.test"_s;

CheckSpec named(const QString &name, CheckSpec spec)
{
    spec.id = CheckId(name);
    return spec;
}

// One check of each kind that the demo can answer.
QList<CheckSpec> checksOfAllKinds()
{
    CheckSpec origin = check(CheckKind::Cors, site + u"/health/live"_s, {u"[HEADERS].Access-Control-Allow-Origin == https://app.demo.test"_s});
    origin.target.method = u"OPTIONS"_s;
    origin.target.headers = {{u"Origin"_s, u"https://app.demo.test"_s}, {u"Access-Control-Request-Method"_s, u"GET"_s}};
    CheckSpec foreign = check(CheckKind::Http, site + u'/', {u"[STATUS] == any(400, 403, 421)"_s});
    foreign.target.headers = {{u"Host"_s, u"foreign.example.org"_s}};
    CheckSpec burst = check(CheckKind::Rate, site + u"/jobs"_s, {u"[COUNT_429] >= 1"_s});
    burst.target.requests = 105;
    CheckSpec load = check(CheckKind::Load, site + u"/health/live"_s, {u"[ERRORS] == 0"_s, u"[P95] < 2s"_s});
    load.target.requests = 120;
    load.target.concurrency = 10;
    CheckSpec policy = check(CheckKind::Redis, u"redis://api.demo.test"_s,
                             {u"[BODY] != noeviction"_s, u"[TTL] >= 5m"_s, u"[HIT_RATE] > 90%"_s, u"[VERSION] >= 7"_s});
    policy.target.body = u"CONFIG GET maxmemory-policy"_s;
    return {named(u"health"_s, check(CheckKind::Http, site + u"/health"_s, {u"[STATUS] == 200"_s, uR"([BODY] == {"status":"healthy",...})"_s})),
            named(u"live"_s, check(CheckKind::Http, site + u"/health/live"_s, {u"[STATUS] == 200"_s, u"[RESPONSE_TIME] < 2s"_s})),
            named(u"docs"_s, check(CheckKind::Http, site + u"/docs"_s, {u"[STATUS] == 200"_s, u"[BODY] == pat(*Swagger*)"_s})),
            named(u"metrics"_s, check(CheckKind::Prometheus, site + u"/metrics"_s, {u"[STATUS] == 200"_s, u"type([BODY]) == metrics"_s})),
            named(u"certificate"_s, check(CheckKind::Tls, site, {u"[CERTIFICATE_EXPIRATION] > 14d"_s, u"[TLS.VERSION] >= 1.2"_s})),
            named(u"redirect"_s, check(CheckKind::Redirect, u"http://api.demo.test/p?q=1"_s,
                                       {u"[STATUS] == 301"_s, u"[REDIRECT] == https://api.demo.test/p?q=1"_s})),
            named(u"headers"_s, check(CheckKind::Header, site + u"/nowhere"_s, {u"[HEADERS].X-Content-Type-Options == nosniff"_s})),
            named(u"cors"_s, origin),
            named(u"foreign"_s, foreign),
            named(u"websocket"_s, check(CheckKind::WebSocket, u"wss://api.demo.test/feed"_s, {u"[STATUS] == 101"_s, u"[BODY].type == hello"_s})),
            named(u"dns"_s, check(CheckKind::Dns, u"dns://app.demo.test?type=CNAME"_s,
                                  {u"[BODY] == pat(*api.demo.test*)"_s, u"[DNS.TTL] <= 300"_s, u"[RESOLVERS] >= 3"_s})),
            named(u"redis"_s, check(CheckKind::Redis, u"redis://api.demo.test"_s, {u"[BODY] == PONG"_s})),
            named(u"policy"_s, policy),
            named(u"port"_s, check(CheckKind::Tcp, u"tcp://api.demo.test:443"_s, {u"[CONNECTED] == true"_s})),
            named(u"limit"_s, burst),
            named(u"load"_s, load)};
}

} // namespace

// Break each switch of the demo, and exactly the checks that speak of it turn red.
class DemoFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto stack = DemoStack::start();
        QVERIFY_EXPECTED(stack);
        m_demo = std::move(*stack);
    }

    void cleanupTestCase() { m_demo.reset(); }

    void turnsExactlyTheRightOnesRed_data()
    {
        QTest::addColumn<QStringList>("red");
        const QStringList overHttps{u"cors"_s,  u"docs"_s, u"foreign"_s, u"headers"_s, u"health"_s,
                                    u"limit"_s, u"live"_s, u"load"_s,    u"metrics"_s, u"websocket"_s};
        QTest::newRow("") << QStringList();
        QTest::newRow("cache") << QStringList{u"health"_s, u"policy"_s, u"redis"_s};
        QTest::newRow("certificate") << [overHttps] {
            QStringList red = overHttps + QStringList{u"certificate"_s};
            red.sort();
            return red;
        }();
        QTest::newRow("cors") << QStringList{u"cors"_s};
        QTest::newRow("database") << QStringList{u"health"_s};
        QTest::newRow("dns") << QStringList{u"dns"_s};
        QTest::newRow("docs") << QStringList{u"docs"_s};
        QTest::newRow("errors") << QStringList{u"docs"_s, u"health"_s, u"live"_s, u"load"_s, u"metrics"_s, u"websocket"_s};
        QTest::newRow("headers") << QStringList{u"headers"_s};
        QTest::newRow("limit") << QStringList{u"limit"_s};
        QTest::newRow("metrics") << QStringList{u"metrics"_s};
        QTest::newRow("redirect") << QStringList{u"redirect"_s};
        QTest::newRow("redis") << QStringList{u"health"_s, u"policy"_s, u"redis"_s};
        QTest::newRow("websocket") << QStringList{u"websocket"_s};
        QCOMPARE(m_demo->switches().size(), 14); // a new switch wants a row here; "slow" has the test below
    }

    void turnsExactlyTheRightOnesRed()
    {
        QFETCH(QStringList, red);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        if (!name.isEmpty())
            QVERIFY_EXPECTED(m_demo->setBroken(name, true));
        QList<CheckSpec> checks = checksOfAllKinds();
        // hundreds of requests, only where they tell something
        if (const QStringList telling{QString(), u"certificate"_s, u"errors"_s, u"limit"_s}; !telling.contains(name))
            checks.removeIf([](const CheckSpec &each) { return each.target.requests > 1; });
        const QList<ProbeResult> results = probeAll(m_prober, requests(checks), std::chrono::seconds(60));
        if (!name.isEmpty())
            QVERIFY_EXPECTED(m_demo->setBroken(name, false));
        QStringList failing, others;
        for (const ProbeResult &result : results)
            (result.status == EvidenceStatus::Passing ? others : failing) << result.check.toString();
        failing.sort();
        QCOMPARE(results.size(), checks.size());
        QCOMPARE(failing, red);
        for (const ProbeResult &result : results)
            QVERIFY2(result.status != EvidenceStatus::Unknown, qPrintable(result.check.toString() + u": "_s + describe(result)));
    }

    void isSlowWhereToldTo()
    {
        QVERIFY_EXPECTED(m_demo->setBroken(u"slow"_s, true));
        const QList<ProbeResult> results = probeAll(m_prober, requests({checksOfAllKinds().at(1)}));
        QVERIFY_EXPECTED(m_demo->setBroken(u"slow"_s, false));
        QCOMPARE(results.size(), 1);
        QCOMPARE_STATUS(results.front(), EvidenceStatus::Failing);
    }

private:
    // As a person who has approved the demo lets them pass.
    QList<ProbeRequest> requests(const QList<CheckSpec> &checks) const
    {
        EnvironmentSettings settings{.approved = m_demo->endpoints(), .routes = m_demo->routes(), .authorities = m_demo->authorities()};
        QList<ProbeRequest> admitted;
        for (const CheckSpec &spec : checks) {
            settings.consented << spec.id;
            const auto result = admit(spec, settings);
            if (const auto *request = std::get_if<ProbeRequest>(&result))
                admitted << *request;
        }
        return admitted;
    }

    std::unique_ptr<DemoStack> m_demo;
    NetworkProber m_prober;
};

COUNTERSIGN_SUITE(DemoFaultsTest)
#include "tst_demofaults.moc"
