// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/environmentsettings.h"
#include "core/probing/proberesult.h"
#include "core/probing/rhythm.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

CheckSpec get(const QString &address) { return {.id = CheckId(u"c1"_s), .kind = CheckKind::Http, .target = {.address = address}}; }

EnvironmentSettings approving(const QString &scheme, const QString &host, quint16 port) { return {.approved = {{scheme, host, port}}}; }

} // namespace

class AdmitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactsNothingUnapproved()
    {
        QCOMPARE(obstacle(get(u"https://api.demo.test/health"_s), {}), Obstacle::HostNotApproved);
        QCOMPARE(obstacle(get(u"https://api.demo.test/"_s), approving(u"https"_s, u"api.demo.test"_s, 8443)), Obstacle::HostNotApproved);
        QCOMPARE(obstacle(get(u"https://api.demo.test/"_s), approving(u"http"_s, u"api.demo.test"_s, 443)), Obstacle::HostNotApproved);
        QCOMPARE(obstacle(get(u"https://www.demo.test/"_s), approving(u"https"_s, u"demo.test"_s, 443)), Obstacle::HostNotApproved);
    }

    void letsAHandshakePassOnAnApprovedPort()
    {
        CheckSpec tls = get(u"tls://api.demo.test:443"_s);
        tls.kind = CheckKind::Tls;
        QCOMPARE(obstacle(tls, approving(u"https"_s, u"api.demo.test"_s, 443)), Obstacle::None);
        QCOMPARE(obstacle(get(u"https://api.demo.test"_s), approving(u"tls"_s, u"api.demo.test"_s, 443)), Obstacle::HostNotApproved);
    }

    void asksForWhatIsOpen_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"https://api.yourdomain.com/health", "https://your-app.railway.app/", "https://scheduler.example.com/health",
                                    "https://[host]/x", "http://<server>:8000/", "https://api.demo.test/users/{id}",
                                    "https://api.demo.test/runs/<previous-tag>", "https://api.demo.test/...", ""})
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void asksForWhatIsOpen()
    {
        QFETCH(QString, address);
        EnvironmentSettings settings;
        for (const QString &host : {u"api.yourdomain.com"_s, u"your-app.railway.app"_s, u"scheduler.example.com"_s, u"api.demo.test"_s})
            settings.approved << Endpoint{u"https"_s, host, 443};
        QCOMPARE(obstacle(get(address), settings), Obstacle::ParameterOpen);
    }

    void substitutesParametersEverywhere()
    {
        CheckSpec check = get(u"https://api.yourdomain.com/jobs"_s);
        check.target.headers = {{u"Origin"_s, u"https://app.yourdomain.com"_s}};
        check.target.body = u"yourdomain.com"_s;
        check.conditions = {u"[HEADERS].access-control-allow-origin == https://app.yourdomain.com"_s};
        EnvironmentSettings settings = approving(u"https"_s, u"api.acme.test"_s, 443);
        settings.parameters = {{u"yourdomain.com"_s, u"acme.test"_s}};
        const auto request = admitted(check, settings);
        QVERIFY(request);
        QCOMPARE(request->check.target.address, u"https://api.acme.test/jobs"_s);
        QCOMPARE(request->check.target.headers.front().value, u"https://app.acme.test"_s);
        QCOMPARE(request->check.target.body, u"acme.test"_s);
        QCOMPARE(request->check.conditions.front(), u"[HEADERS].access-control-allow-origin == https://app.acme.test"_s);
        QCOMPARE(request->endpoint, (Endpoint{u"https"_s, u"api.acme.test"_s, 443}));
    }

    void takesAPlaceholderAsItsOwnAnswer()
    {
        EnvironmentSettings settings = approving(u"https"_s, u"api.example.com"_s, 443);
        settings.parameters = {{u"example.com"_s, u"example.com"_s}};
        QCOMPARE(obstacle(get(u"https://api.example.com/"_s), settings), Obstacle::None);
    }

    void followsARouteForAPlaceholder()
    {
        EnvironmentSettings settings = approving(u"https"_s, u"api.yourdomain.com"_s, 443);
        settings.routes = {{u"api.yourdomain.com"_s, 0, u"127.0.0.1"_s, 20443}};
        const auto request = admitted(get(u"https://api.yourdomain.com/health"_s), settings);
        QVERIFY(request);
        QCOMPARE(request->route, (Route{u"api.yourdomain.com"_s, 443, u"127.0.0.1"_s, 20443}));
        settings.approved.clear(); // a route is no approval
        QCOMPARE(obstacle(get(u"https://api.yourdomain.com/health"_s), settings), Obstacle::HostNotApproved);
    }

    void prefersTheRouteOfThePort()
    {
        EnvironmentSettings settings = approving(u"https"_s, u"api.demo.test"_s, 443);
        settings.routes = {
            {u"api.demo.test"_s, 0, u"10.0.0.1"_s, 0}, {u"api.demo.test"_s, 443, u"10.0.0.2"_s, 0}, {u"api.demo.test"_s, 80, u"10.0.0.3"_s, 0}};
        QCOMPARE(admitted(get(u"https://api.demo.test/"_s), settings)->route, (Route{u"api.demo.test"_s, 443, u"10.0.0.2"_s, 443}));
    }

    void asksWhereLocalhostIsSeenFrom()
    {
        EnvironmentSettings settings = approving(u"http"_s, u"localhost"_s, 8000);
        const CheckSpec check = get(u"http://localhost:8000/health"_s);
        QCOMPARE(obstacle(check, settings), Obstacle::VantageMissing);
        settings.vantages = {{u"*"_s, u"here"_s}};
        QCOMPARE(obstacle(check, settings), Obstacle::None);
        QVERIFY(!admitted(check, settings)->vantage);
        settings.vantages = {{u"*"_s, u"here"_s}, {u"localhost"_s, u"ssh:ops@server"_s}};
        QCOMPARE(admitted(check, settings)->vantage, (SshVantage{u"ops"_s, u"server"_s, 0}));
        CheckSpec load = check;
        load.kind = CheckKind::Load;
        QCOMPARE(obstacle(load, settings), Obstacle::VantageMissing); // more than one connection
        settings.routes = {{u"localhost"_s, 8000, u"127.0.0.1"_s, 20080}};
        QCOMPARE(obstacle(check, settings), Obstacle::None);
    }

    // "Internal only": refused from here, and answered from inside.
    void looksFromInsideOnlyWhereTheTextSaysSo()
    {
        EnvironmentSettings settings = approving(u"tcp"_s, u"db.demo.test"_s, 5432);
        settings.vantages = {{u"db.demo.test"_s, u"ssh:ops@bastion"_s}};
        CheckSpec closed = get(u"tcp://db.demo.test:5432"_s);
        closed.kind = CheckKind::Tcp;
        CheckSpec open = closed;
        open.needs = {Need::Vantage};
        QVERIFY(!admitted(closed, settings)->vantage);
        QVERIFY(admitted(open, settings)->vantage);
        QVERIFY(!Rhythm::isOwnMachine(*admitted(open, settings)));
    }

    void onlyHttpGoesThroughTheProxy()
    {
        EnvironmentSettings settings = approving(u"https"_s, u"api.demo.test"_s, 443);
        settings.proxy = u"http://proxy.demo.test:3128"_s;
        CheckSpec check = get(u"https://api.demo.test/"_s);
        QCOMPARE(admitted(check, settings)->proxy, settings.proxy);
        check.kind = CheckKind::Tls;
        QVERIFY(admitted(check, settings)->proxy.isEmpty());
        check.kind = CheckKind::Http;
        settings.routes = {{u"api.demo.test"_s, 443, u"127.0.0.1"_s, 20443}};
        QVERIFY(admitted(check, settings)->proxy.isEmpty());
    }

    void neverContactsMetadataOrMulticast_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host :
             {"169.254.169.254", "[::ffff:169.254.169.254]", "0xA9FEA9FE", "2852039166", "[64:ff9b::a9fe:a9fe]", "224.0.0.1", "[fe80::1]", "0.1.2.3"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }

    void neverContactsMetadataOrMulticast()
    {
        QFETCH(QString, host);
        const QString address = u"http://%1/latest/meta-data"_s.arg(host);
        const auto endpoint = endpointOf(address);
        QVERIFY_EXPECTED(endpoint);
        QCOMPARE(obstacle(get(address), {.approved = {*endpoint}}), Obstacle::TargetRefused);
        EnvironmentSettings routed = approving(u"http"_s, u"api.demo.test"_s, 80);
        routed.routes = {{u"api.demo.test"_s, 0, endpoint->host, 0}};
        QCOMPARE(obstacle(get(u"http://api.demo.test/"_s), routed), Obstacle::TargetRefused);
    }

    void refusesDishonestRequests()
    {
        const EnvironmentSettings settings = approving(u"http"_s, u"api.demo.test"_s, 80);
        QCOMPARE(obstacle(get(u"http://a@api.demo.test/"_s), settings), Obstacle::TargetRefused);
        for (const HttpHeader &header : QList<HttpHeader>{{u"X"_s, u"a\r\nHost: evil"_s},
                                                          {u"Host"_s, u"evil.acme.com"_s},
                                                          {u"Host"_s, u"a.test\r\nX: y"_s},
                                                          {u"A b"_s, u"x"_s},
                                                          {u""_s, u"x"_s},
                                                          {u"Transfer-Encoding"_s, u"chunked"_s}}) {
            CheckSpec check = get(u"http://api.demo.test/"_s);
            check.target.headers = {header};
            QCOMPARE(obstacle(check, settings), Obstacle::TargetRefused);
        }
        CheckSpec check = get(u"http://api.demo.test/"_s);
        check.target.method = u"GET / HTTP/1.1\r\n"_s;
        QCOMPARE(obstacle(check, settings), Obstacle::TargetRefused);
    }

    void neverSendsVariablesUnbound()
    {
        const EnvironmentSettings settings = approving(u"https"_s, u"api.demo.test"_s, 443);
        CheckSpec check = get(u"https://api.demo.test/"_s);
        check.target.headers = {{u"Authorization"_s, u"Bearer ${API_TOKEN}"_s}};
        QCOMPARE(obstacle(check, settings), Obstacle::SecretMissing);
        QCOMPARE(obstacle(check, {}), Obstacle::HostNotApproved);
        QCOMPARE(obstacle(get(u"${HEALTH_URL}"_s), settings), Obstacle::SecretMissing);
        check.target.headers = {{u"Authorization"_s, u"Bearer YOUR_TOKEN"_s}};
        QCOMPARE(obstacle(check, settings), Obstacle::ParameterOpen);
        check.target.headers.clear();
        check.needs = {Need::Secret};
        QCOMPARE(obstacle(check, settings), Obstacle::SecretMissing);
    }

    void asksBeforeWriting()
    {
        EnvironmentSettings settings = approving(u"https"_s, u"api.demo.test"_s, 443);
        CheckSpec check = get(u"https://api.demo.test/"_s);
        for (const QString &method : {u"HEAD"_s, u"OPTIONS"_s, u"GET"_s}) {
            check.target.method = method;
            QCOMPARE(obstacle(check, settings), Obstacle::None);
        }
        check.target.method = u"POST"_s;
        check.target.body = uR"({"tags":["a"],"on":[true]})"_s;
        QCOMPARE(obstacle(check, settings), Obstacle::ConsentMissing);
        settings.consented = {check.id};
        QCOMPARE(obstacle(check, settings), Obstacle::None);
        check.target.body = uR"({"email":"[email]"})"_s;
        QCOMPARE(obstacle(check, settings), Obstacle::ParameterOpen);
    }

    void asksBeforeARedisCommandThatMayWrite()
    {
        EnvironmentSettings settings = approving(u"redis"_s, u"cache.demo.test"_s, 6379);
        CheckSpec check = get(u"redis://cache.demo.test"_s);
        check.kind = CheckKind::Redis;
        for (const QString &command : {u""_s, u"PING"_s, u"info stats"_s, u"CONFIG GET maxmemory"_s, u"LLEN jobs"_s}) {
            check.target.body = command;
            QCOMPARE(obstacle(check, settings), Obstacle::None);
        }
        for (const QString &command : {u"SET a b"_s, u"flushall"_s, u"CONFIG SET maxmemory 1"_s, u"EVAL x 0"_s, u"DEBUG SLEEP 9"_s, u"KEYS *"_s}) {
            check.target.body = command;
            QCOMPARE(obstacle(check, settings), Obstacle::ConsentMissing);
        }
    }

    void asksBeforeLoading()
    {
        const EnvironmentSettings settings = approving(u"https"_s, u"api.demo.test"_s, 443);
        for (const CheckKind kind : {CheckKind::Load, CheckKind::Rate}) {
            CheckSpec check = get(u"https://api.demo.test/"_s);
            check.kind = kind;
            QCOMPARE(obstacle(check, settings), Obstacle::ConsentMissing);
            EnvironmentSettings consented = settings;
            consented.consented = {check.id};
            QVERIFY(admitted(check, consented)->deadline > std::chrono::minutes(1));
        }
    }

    void asksForANameOfAnApprovedHostOnly()
    {
        CheckSpec check = get(u"dns://api.demo.test?type=CNAME"_s);
        check.kind = CheckKind::Dns;
        QCOMPARE(obstacle(check, approving(u"https"_s, u"www.demo.test"_s, 443)), Obstacle::HostNotApproved);
        EnvironmentSettings settings = approving(u"https"_s, u"api.demo.test"_s, 443);
        settings.routes = {{u"api.demo.test"_s, 0, u"10.0.0.1"_s, 0}};
        QVERIFY(!admitted(check, settings)->route); // of the host, not of its name server
        settings.routes << Route{u"api.demo.test"_s, 53, u"10.0.0.2"_s, 5353};
        QCOMPARE(admitted(check, settings)->route, (Route{u"api.demo.test"_s, 53, u"10.0.0.2"_s, 5353}));
    }

    void makesItsOwnHandshakeForAWebSocket()
    {
        CheckSpec check = get(u"wss://api.demo.test/feed"_s);
        check.kind = CheckKind::WebSocket;
        check.target.headers = {{u"Connection"_s, u"Upgrade"_s},
                                {u"Upgrade"_s, u"websocket"_s},
                                {u"Sec-WebSocket-Key"_s, u"SGVsbG8="_s},
                                {u"Sec-WebSocket-Version"_s, u"13"_s},
                                {u"Origin"_s, u"https://api.demo.test"_s}};
        const auto request = admitted(check, approving(u"wss"_s, u"api.demo.test"_s, 443));
        QVERIFY(request);
        QCOMPARE(request->check.target.headers, (QList<HttpHeader>{{u"Origin"_s, u"https://api.demo.test"_s}}));
    }

    void asksAServerByANameThatIsNobodys()
    {
        CheckSpec check = get(u"http://api.demo.test/"_s);
        check.target.headers = {{u"Host"_s, u"foreign.example.org"_s}};
        QCOMPARE(obstacle(check, approving(u"http"_s, u"api.demo.test"_s, 80)), Obstacle::None);
    }

    void runsNoStatementThatMayWrite()
    {
        EnvironmentSettings settings = approving(u"postgresql"_s, u"db.demo.test"_s, 5432);
        CheckSpec check = get(u"postgresql://db.demo.test"_s);
        check.kind = CheckKind::PostgreSql;
        settings.consented = {check.id};
        check.target.body = u"SELECT 1"_s;
        QVERIFY(asksADatabase(*admitted(check, settings)));
        check.target.body = u"SELECT 1; DROP TABLE a"_s;
        QCOMPARE(obstacle(check, settings), Obstacle::TargetRefused);
        check.target.address = u"tcp://db.demo.test:5432"_s;
        check.target.body.clear();
        QVERIFY(!asksADatabase(*admitted(check, settings)));
    }

    void takesQueriesAsTheyAreMeant()
    {
        const CheckSpec check = get(u"http://api.demo.test/api/v1/query?query=min(up{job=\"api\"}) > rate(x[5m])"_s);
        const auto request = admitted(check, approving(u"http"_s, u"api.demo.test"_s, 80));
        QVERIFY(request);
        QCOMPARE(request->check.target.address, u"http://api.demo.test/api/v1/query?query=min(up%7Bjob=%22api%22%7D)%20%3E%20rate(x[5m])"_s);
    }

    void takesAnAnsweredBurst()
    {
        CheckSpec check = get(u"http://api.demo.test/"_s);
        check.kind = CheckKind::Rate;
        check.target.body = u"<requests-in-burst>"_s;
        EnvironmentSettings settings = approving(u"http"_s, u"api.demo.test"_s, 80);
        settings.consented = {check.id};
        QCOMPARE(obstacle(check, settings), Obstacle::ParameterOpen);
        settings.parameters = {{u"<requests-in-burst>"_s, u"120"_s}};
        const auto request = admitted(check, settings);
        QCOMPARE(request->check.target.requests, 120);
        QVERIFY(request->check.target.body.isEmpty());
    }

    void asksForAnOpenLimit()
    {
        CheckSpec check = get(u"http://api.demo.test/"_s);
        check.conditions = {u"[RESPONSE_TIME] < <time-limit>"_s};
        check.needs = {Need::Value};
        EnvironmentSettings settings = approving(u"http"_s, u"api.demo.test"_s, 80);
        QCOMPARE(obstacle(check, settings), Obstacle::ParameterOpen);
        settings.parameters = {{u"<time-limit>"_s, u"2s"_s}};
        QCOMPARE(admitted(check, settings)->check.conditions, QStringList{u"[RESPONSE_TIME] < 2s"_s});
    }

    void saysWhichKindsAreNotProbed()
    {
        CheckSpec check = get(u"https://api.demo.test/"_s);
        check.kind = CheckKind::Git;
        QCOMPARE(obstacle(check, approving(u"https"_s, u"api.demo.test"_s, 443)), Obstacle::KindUnsupported);
    }

    void trustsAuthoritiesForTheirHostOnly()
    {
        EnvironmentSettings settings = approving(u"https"_s, u"api.demo.test"_s, 443);
        settings.authorities = {{u"api.demo.test"_s, "one"}, {u"*"_s, "two"}, {u"www.demo.test"_s, "three"}};
        QCOMPARE(admitted(get(u"https://api.demo.test/"_s), settings)->authorities, (QList<QByteArray>{"one", "two"}));
    }

    void namesAreDistinct()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(lastObstacle); ++i)
            names << nameOf(Obstacle(i));
        QCOMPARE(names.size(), int(lastObstacle) + 1);
        QCOMPARE(nameOf(EvidenceStatus::Failing), u"failing"_s);
        QCOMPARE(nameOf(Obstacle::HostNotApproved), u"host-not-approved"_s);
    }

private:
    static std::optional<ProbeRequest> admitted(const CheckSpec &check, const EnvironmentSettings &settings)
    {
        const auto result = admit(check, settings);
        const auto *request = std::get_if<ProbeRequest>(&result);
        return request ? std::optional(*request) : std::nullopt;
    }

    static Obstacle obstacle(const CheckSpec &check, const EnvironmentSettings &settings)
    {
        const auto result = admit(check, settings);
        const auto *obstacle = std::get_if<Obstacle>(&result);
        return obstacle ? *obstacle : Obstacle::None;
    }
};

COUNTERSIGN_SUITE(AdmitTest)
#include "tst_admit.moc"
