// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/certificateauthority.h"
#include "adapters/demo/demostack.h"
#include "adapters/demo/httpserver.h"
#include "tests/adapters/network/probes.h"
#include "tests/adapters/network/rawserver.h"
#include "tests/support/suite.h"

#include <QSslConfiguration>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString health = u"https://api.demo.test/health"_s;
const QStringList healthy{u"[STATUS] == 200"_s, uR"([BODY] == {"status":"healthy","database":"connected"})"_s};

// A TLS server with a certificate of our making.
class CertifiedServer
{
public:
    CertifiedServer(const demo::CertificateAuthority &authority, const demo::CertificateOrder &order) :
        m_server([](const demo::HttpRequest &) { return demo::HttpReply{}; })
    {
        const auto issued = authority.issue(order);
        const QSslConfiguration tls = demo::tlsOf(issued->certificatePem, issued->privateKeyPem);
        m_server.listen(&tls);
    }

    quint16 port() const { return m_server.port(); }

private:
    demo::HttpServer m_server;
};

} // namespace

class NetworkProberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto stack = DemoStack::start();
        QVERIFY_EXPECTED(stack);
        m_demo = std::move(*stack);
        auto authority = demo::CertificateAuthority::create(u"Test authority"_s);
        QVERIFY_EXPECTED(authority);
        m_authority.emplace(std::move(*authority));
    }

    void cleanupTestCase() { m_demo.reset(); }

    void cleanup()
    {
        for (const QString &name : m_demo->switches())
            QVERIFY_EXPECTED(m_demo->setBroken(name, false));
    }

    void verifiesAHealthyServiceAndNamesWhatBroke()
    {
        const ProbeRequest probed = demoRequest(check(CheckKind::Http, health, healthy));
        ProbeResult result = probe(m_prober, probed);
        QCOMPARE_STATUS(result, EvidenceStatus::Passing);
        QCOMPARE(result.check, probed.check.id);
        QCOMPARE(result.observation.status, 200);
        QCOMPARE(result.observation.tlsVersion, u"TLSv1.3"_s);
        QCOMPARE(result.observation.address, u"127.0.0.1:%1"_s.arg(m_demo->httpsPort()));
        QVERIFY(result.observation.connected);
        QVERIFY(result.observation.chain.front().names.contains(u"api.demo.test"_s));
        const Phases &phases = result.observation.phases;
        QVERIFY(phases.connect && phases.tls && phases.firstByte && phases.transfer && phases.total);
        QVERIFY(!phases.resolve); // a route to a number needs no name
        QVERIFY(*phases.connect + *phases.tls + *phases.firstByte + *phases.transfer <= *phases.total + 1);

        QVERIFY_EXPECTED(m_demo->setBroken(u"database"_s, true));
        result = probe(m_prober, probed);
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
        QCOMPARE(result.conditions.front().expected, u"200"_s);
        QCOMPARE(result.conditions.front().got, u"503"_s);
        QCOMPARE(result.conditions.back().truth, Truth::Fails);
    }

    void knowsAnUntrustedAuthority()
    {
        const ProbeResult result = probe(m_prober, request(check(CheckKind::Http, health), m_demo->httpsPort()));
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
        QCOMPARE_FAILURE(result, Failure::CertificateUnknownIssuer);
        QCOMPARE(result.observation.chain.front().subject, u"CN=api.demo.test"_s);
        QVERIFY(result.observation.connected);
        QVERIFY(result.observation.phases.connect || !result.observation.phases.tls);
    }

    void knowsCertificateFaults_data()
    {
        QTest::addColumn<demo::CertificateOrder>("order");
        QTest::addColumn<Failure>("failure");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QStringList host{u"api.demo.test"_s};
        QTest::newRow("good") << demo::CertificateOrder{.hosts = host} << Failure::None;
        QTest::newRow("wildcard") << demo::CertificateOrder{.hosts = {u"*.demo.test"_s}} << Failure::None;
        QTest::newRow("expired") << demo::CertificateOrder{.hosts = host, .from = now.addDays(-9), .to = now.addDays(-3)}
                                 << Failure::CertificateExpired;
        QTest::newRow("not yet") << demo::CertificateOrder{.hosts = host, .from = now.addDays(3), .to = now.addDays(9)}
                                 << Failure::CertificateNotYetValid;
        QTest::newRow("wrong host") << demo::CertificateOrder{.hosts = {u"www.demo.test"_s}} << Failure::CertificateWrongHost;
        QTest::newRow("wildcard too deep") << demo::CertificateOrder{.hosts = {u"*.test"_s}} << Failure::CertificateWrongHost;
    }

    void knowsCertificateFaults()
    {
        QFETCH(demo::CertificateOrder, order);
        QFETCH(Failure, failure);
        const CertifiedServer server(*m_authority, order);
        for (const auto &spec : {check(CheckKind::Http, health), check(CheckKind::Tls, health), check(CheckKind::Tls, u"tls://api.demo.test"_s)}) {
            const ProbeResult result = probe(m_prober, request(spec, server.port(), m_authority->pem()));
            QCOMPARE_FAILURE(result, failure);
            QVERIFY(!result.observation.chain.isEmpty());
            QVERIFY(result.observation.chain.front().notAfter.isValid());
            QCOMPARE_STATUS(result, failure == Failure::None ? EvidenceStatus::Passing : EvidenceStatus::Failing);
        }
    }

    void trustsAServersOwnCertificateWhereAPersonDoes()
    {
        const auto issued = m_authority->issue({.hosts = {u"api.demo.test"_s}});
        const QSslConfiguration tls = demo::tlsOf(issued->certificatePem, issued->privateKeyPem);
        demo::HttpServer server([](const demo::HttpRequest &) { return demo::HttpReply{}; });
        QVERIFY(server.listen(&tls));
        QCOMPARE_STATUS(probe(m_prober, request(check(CheckKind::Http, health), server.port(), issued->certificatePem)), EvidenceStatus::Passing);
    }

    void judgesCertificateTime()
    {
        const QStringList conditions{u"[CERTIFICATE_EXPIRATION] > 14d"_s, u"[TLS.VERSION] >= 1.2"_s};
        QCOMPARE_STATUS(probe(m_prober, demoRequest(check(CheckKind::Tls, health, conditions))), EvidenceStatus::Passing);
        QCOMPARE_STATUS(probe(m_prober, demoRequest(check(CheckKind::Tls, health, {u"[CERTIFICATE_EXPIRATION] > 200d"_s}))), EvidenceStatus::Failing);
    }

    void saysWhenAPortIsClosed()
    {
        const quint16 port = freePort();
        const ProbeResult refused = probe(m_prober, request(check(CheckKind::Http, health), port));
        QCOMPARE_FAILURE(refused, Failure::Refused);
        QCOMPARE_STATUS(refused, EvidenceStatus::Failing);
        QCOMPARE(refused.observation.address, u"127.0.0.1:%1"_s.arg(port));
        QVERIFY(!refused.observation.connected);

        const QString database = u"tcp://db.demo.test:5432"_s;
        QCOMPARE_FAILURE(probe(m_prober, request(check(CheckKind::Tcp, database), port)), Failure::Refused);
        const QStringList closed{u"[CONNECTED] == false"_s};
        QCOMPARE_STATUS(probe(m_prober, request(check(CheckKind::Tcp, database, closed), port)), EvidenceStatus::Passing);
        QCOMPARE_STATUS(probe(m_prober, demoRequest(check(CheckKind::Tcp, health, closed))), EvidenceStatus::Failing);
        QCOMPARE_STATUS(probe(m_prober, demoRequest(check(CheckKind::Tcp, health))), EvidenceStatus::Passing);
    }

    void saysWhichPhaseTookTooLong()
    {
        const RawServer silent(RawServer::silence());
        ProbeRequest late = request(check(CheckKind::Http, u"http://api.demo.test/"_s), silent.port());
        late.deadline = 300ms;
        QCOMPARE_FAILURE(probe(m_prober, late), Failure::TimeoutFirstByte);
        for (const auto &spec : {check(CheckKind::Http, health), check(CheckKind::Tls, health)}) {
            late = request(spec, silent.port());
            late.deadline = 300ms;
            const ProbeResult result = probe(m_prober, late);
            QCOMPARE_FAILURE(result, Failure::TimeoutTls);
            QVERIFY(result.observation.connected);
            QVERIFY(*result.observation.phases.total >= 299 && *result.observation.phases.total < 2000);
        }
        const RawServer stuck(RawServer::lingering("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"));
        late = request(check(CheckKind::Http, u"http://api.demo.test/"_s), stuck.port());
        late.deadline = 300ms;
        const ProbeResult result = probe(m_prober, late);
        QCOMPARE_FAILURE(result, Failure::TimeoutTransfer);
        QCOMPARE(result.observation.status, 200);
    }

    void showsRedirectsWithoutFollowing()
    {
        const QStringList conditions{u"[STATUS] == any(301, 308)"_s, u"[REDIRECT] == https://api.demo.test/p?q=1"_s};
        ProbeRequest probed = request(check(CheckKind::Redirect, u"http://api.demo.test/p?q=1"_s, conditions), m_demo->httpPort());
        QCOMPARE_STATUS(probe(m_prober, probed), EvidenceStatus::Passing);
        QVERIFY_EXPECTED(m_demo->setBroken(u"redirect"_s, true));
        QCOMPARE_STATUS(probe(m_prober, probed), EvidenceStatus::Failing);
    }

    void sendsHeadersMethodAndBody()
    {
        demo::HttpRequest got;
        demo::HttpServer server([&](const demo::HttpRequest &request) {
            got = request;
            return demo::HttpReply{};
        });
        QVERIFY(server.listen(nullptr));
        CheckSpec spec = check(CheckKind::Http, u"http://api.demo.test/a%20b/../c?x=1#f"_s);
        spec.target.method = u"PUT"_s;
        spec.target.headers = {{u"X-One"_s, u"1"_s}, {u"X-Empty"_s, u""_s}};
        spec.target.body = u"{\"name\":\"Zoë\"}"_s;
        QCOMPARE_STATUS(probe(m_prober, request(spec, server.port())), EvidenceStatus::Passing);
        QCOMPARE(got.method, u"PUT"_s);
        QCOMPARE(got.path, u"/a%20b/../c"_s);
        QCOMPARE(got.query, u"x=1"_s);
        QCOMPARE(got.header(u"Host"), u"api.demo.test"_s);
        QCOMPARE(got.header(u"X-One"), u"1"_s);
        QCOMPARE(got.body, spec.target.body.toUtf8());
        for (const QString &method : {u"HEAD"_s, u"OPTIONS"_s, u"DELETE"_s, u"GET"_s, u""_s}) {
            spec.target.method = method;
            spec.target.body.clear();
            QCOMPARE_STATUS(probe(m_prober, request(spec, server.port())), EvidenceStatus::Passing);
            QCOMPARE(got.method, method.isEmpty() ? u"GET"_s : method);
            QVERIFY(got.body.isEmpty());
        }
    }

    void judgesHeadersAndOrigins()
    {
        const QStringList headers{u"[HEADERS].Strict-Transport-Security == pat(*max-age=31536000*)"_s,
                                  u"[HEADERS].X-Content-Type-Options == nosniff"_s, u"[HEADERS].X-Frame-Options == DENY"_s};
        CheckSpec spec = check(CheckKind::Header, u"https://api.demo.test/nowhere"_s, headers); // on a 404 as well
        QCOMPARE_STATUS(probe(m_prober, demoRequest(spec)), EvidenceStatus::Passing);
        QVERIFY_EXPECTED(m_demo->setBroken(u"headers"_s, true));
        QCOMPARE_STATUS(probe(m_prober, demoRequest(spec)), EvidenceStatus::Failing);

        spec = check(CheckKind::Cors, health, {u"[HEADERS].Access-Control-Allow-Origin == https://app.demo.test"_s});
        spec.target.method = u"OPTIONS"_s;
        spec.target.headers = {{u"Origin"_s, u"https://app.demo.test"_s}, {u"Access-Control-Request-Method"_s, u"POST"_s}};
        QCOMPARE_STATUS(probe(m_prober, demoRequest(spec)), EvidenceStatus::Passing);
        spec.target.headers.front().value = u"https://evil.example"_s;
        spec.conditions = {u"has([HEADERS].Access-Control-Allow-Origin) == false"_s};
        QCOMPARE_STATUS(probe(m_prober, demoRequest(spec)), EvidenceStatus::Passing);
        QVERIFY_EXPECTED(m_demo->setBroken(u"cors"_s, true));
        QCOMPARE_STATUS(probe(m_prober, demoRequest(spec)), EvidenceStatus::Failing);
    }

    void contactsNothingWithoutLeave()
    {
        const RawServer canary(RawServer::answering("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
        EnvironmentSettings settings;
        settings.routes = {{u"api.demo.test"_s, 0, u"127.0.0.1"_s, canary.port()}};
        settings.vantages = {{u"*"_s, u"here"_s}};
        const QList<CheckSpec> checks{check(CheckKind::Http, u"http://api.demo.test/"_s), check(CheckKind::Tls, u"https://api.demo.test/"_s),
                                      check(CheckKind::Tcp, u"tcp://127.0.0.1:%1"_s.arg(canary.port())),
                                      check(CheckKind::Http, u"http://localhost:%1/"_s.arg(canary.port()))};
        EnvironmentSettings approved = settings;
        for (const CheckSpec &spec : checks) {
            QVERIFY(std::holds_alternative<Obstacle>(admit(spec, settings)));
            approved.approved << *endpointOf(spec.target.address);
        }
        QCOMPARE(canary.connections, 0);
        for (const CheckSpec &spec : checks) {
            const auto admitted = admit(spec, approved);
            QVERIFY(std::holds_alternative<ProbeRequest>(admitted));
            probe(m_prober, std::get<ProbeRequest>(admitted));
        }
        QTRY_COMPARE(canary.connections, int(checks.size()));
    }

    void refusesForbiddenAddressesOnItsOwn()
    {
        ProbeRequest probed = request(check(CheckKind::Http, u"http://169.254.169.254/"_s));
        QCOMPARE_FAILURE(probe(m_prober, probed), Failure::AddressRefused);
        probed = request(check(CheckKind::Http, u"http://api.demo.test/"_s));
        probed.route = Route{u"api.demo.test"_s, 80, u"::ffff:169.254.169.254"_s, 80};
        const ProbeResult result = probe(m_prober, probed);
        QCOMPARE_FAILURE(result, Failure::AddressRefused);
        QCOMPARE_STATUS(result, EvidenceStatus::Unknown);
        QCOMPARE(result.obstacle, Obstacle::TargetRefused);
    }

    void cancels()
    {
        const RawServer silent(RawServer::silence());
        QList<ProbeRequest> requests;
        for (int i = 0; i < 20; ++i)
            requests << request(check(CheckKind::Http, u"http://api.demo.test/%1"_s.arg(i)), silent.port());
        QList<ProbeResult> results;
        const auto connection = connect(&m_prober, &Prober::finished, this, [&](const QList<ProbeResult> &batch) { results += batch; });
        m_prober.submit(requests);
        QTRY_COMPARE(silent.connections, 8); // of one host at most eight at once
        m_prober.cancelAll();
        QTRY_COMPARE(results.size(), requests.size());
        disconnect(connection);
        for (const ProbeResult &result : results) {
            QCOMPARE_FAILURE(result, Failure::Cancelled);
            QCOMPARE_STATUS(result, EvidenceStatus::Unknown);
        }
        QCOMPARE(silent.connections, 8);
        QCOMPARE_STATUS(probe(m_prober, demoRequest(check(CheckKind::Http, health, healthy))), EvidenceStatus::Passing);
    }

    void mayBeDeletedWhileItWorks()
    {
        const RawServer silent(RawServer::silence());
        {
            NetworkProber prober;
            prober.submit({request(check(CheckKind::Http, health), silent.port()), request(check(CheckKind::Tls, health), silent.port()),
                           request(check(CheckKind::Http, u"http://nowhere.invalid/"_s))});
            QTRY_COMPARE(silent.connections, 2);
        }
        const NetworkProber unused;
    }

    void runsManyAtOnce()
    {
        QList<ProbeRequest> requests;
        for (int i = 0; i < 300; ++i) {
            ProbeRequest each = demoRequest(check(CheckKind::Http, u"https://h%1.demo.test/"_s.arg(i)));
            each.endpoint.host = u"api.demo.test"_s; // many hosts, one certificate
            each.check.target.address = u"https://api.demo.test/health/live"_s;
            requests << each;
        }
        const QList<ProbeResult> results = probeAll(m_prober, requests, 120s);
        QCOMPARE(results.size(), requests.size());
        for (const ProbeResult &result : results)
            QCOMPARE_STATUS(result, EvidenceStatus::Passing);
    }

private:
    ProbeRequest demoRequest(const CheckSpec &spec) const { return request(spec, m_demo->httpsPort(), m_demo->authorityPem()); }

    static quint16 freePort()
    {
        QTcpServer server;
        demo::listenOnFreePort(server);
        return server.serverPort();
    }

    std::unique_ptr<DemoStack> m_demo;
    std::optional<demo::CertificateAuthority> m_authority;
    NetworkProber m_prober;
};

COUNTERSIGN_SUITE(NetworkProberTest)
#include "tst_networkprober.moc"
