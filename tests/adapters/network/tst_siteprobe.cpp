// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/answerfacts.h"
#include "core/wording/words.h"
#include "tests/adapters/network/probes.h"
#include "tests/adapters/network/programserver.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray token(const QJsonObject &claims)
{
    const auto part = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return part({{u"alg"_s, u"HS256"_s}}) + '.' + part(claims) + ".c2lnbmF0dXJl";
}

demo::HttpReply html(const QByteArray &body) { return demo::reply(200, u"text/html"_s, body); }

} // namespace

// Services over HTTP: Prometheus itself, and servers of our own that speak the documented answers of the others.
class SiteProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Against the Prometheus of the system, watching itself and a port where nobody is.
    void judgesPrometheus()
    {
        const QString prometheus = findProgram(u"prometheus"_s);
        if (prometheus.isEmpty())
            QSKIP("prometheus is not installed");
        const Workspace space;
        const quint16 port = freePort();
        space.write(u"rules.yml"_s, "groups:\n- name: demo\n  rules:\n  - alert: TargetDown\n    expr: up == 0\n");
        space.write(u"prometheus.yml"_s, "global: {scrape_interval: 1s}\nrule_files: [rules.yml]\nscrape_configs:\n"
                                         "- {job_name: self, static_configs: [{targets: ['127.0.0.1:"
                                             + QByteArray::number(port)
                                             + "']}]}\n"
                                               "- {job_name: gone, static_configs: [{targets: ['127.0.0.1:"
                                             + QByteArray::number(freePort()) + "']}]}\n");
        ProgramServer server(prometheus,
                             {u"--config.file="_s + space.path(u"prometheus.yml"_s), u"--storage.tsdb.path="_s + space.path(u"data"_s),
                              u"--storage.tsdb.retention.time=15d"_s, u"--web.listen-address=127.0.0.1:%1"_s.arg(port), u"--log.level=warn"_s},
                             port);
        QVERIFY_UP(server);
        const auto ask = [&](const QString &path, const QStringList &conditions) {
            CheckSpec spec = check(CheckKind::Prometheus, u"http://metrics.demo.test:9090"_s + path, conditions);
            EnvironmentSettings settings{.approved = {{u"http"_s, u"metrics.demo.test"_s, 9090}},
                                         .routes = {{u"metrics.demo.test"_s, 9090, u"127.0.0.1"_s, port}}};
            const auto admitted = admit(spec, settings); // as in the product: queries are written as they are meant
            return std::holds_alternative<ProbeRequest>(admitted) ? probe(m_prober, std::get<ProbeRequest>(admitted))
                                                                  : ProbeResult{.obstacle = std::get<Obstacle>(admitted)};
        };
        const QString up = u"[BODY].data.result[0].value[1] == 1"_s;
        QTRY_COMPARE_WITH_TIMEOUT(ask(u"/-/ready"_s, {u"[STATUS] == 200"_s}).status, EvidenceStatus::Passing, 20s);
        QTRY_COMPARE_WITH_TIMEOUT(ask(u"/api/v1/query?query=min(up{job=\"self\"})"_s, {up}).status, EvidenceStatus::Passing, 20s);
        QTRY_COMPARE_WITH_TIMEOUT(ask(u"/api/v1/query?query=count(up)"_s, {u"[BODY].data.result[0].value[1] == 2"_s}).status, EvidenceStatus::Passing,
                                  20s);
        QCOMPARE_STATUS(ask(u"/metrics"_s, {u"[STATUS] == 200"_s, u"type([BODY]) == metrics"_s}), EvidenceStatus::Passing);
        QCOMPARE_STATUS(ask(u"/api/v1/status/runtimeinfo"_s, {u"[BODY].data.storageRetention == 15d"_s, u"[VERSION] >= 2.40"_s}),
                        EvidenceStatus::Passing);
        QCOMPARE_STATUS(ask(u"/api/v1/rules?type=alert"_s, {u"len([BODY].data.groups) >= 1"_s}), EvidenceStatus::Passing);
        QCOMPARE_STATUS(ask(u"/api/v1/targets?state=active"_s, {u"len([BODY].data.activeTargets) == 2"_s}), EvidenceStatus::Passing);

        QCOMPARE_STATUS(ask(u"/api/v1/query?query=min(up{job=\"gone\"})"_s, {up}), EvidenceStatus::Failing);
        QCOMPARE_STATUS(ask(u"/api/v1/query?query=min(up{job=\"never-heard-of\"})"_s, {up}), EvidenceStatus::Failing);
        QCOMPARE_STATUS(ask(u"/api/v1/query?query=min(up"_s, {up}), EvidenceStatus::Failing);
        QCOMPARE_STATUS(ask(u"/api/v1/status/runtimeinfo"_s, {u"[BODY].data.storageRetention == 30d"_s}), EvidenceStatus::Failing);
        QCOMPARE_STATUS(ask(u"/-/ready"_s, {u"[VERSION] >= 99"_s}), EvidenceStatus::Failing);
    }

    void asksElasticsearchForItsVersionWhereItTellsIt()
    {
        demo::HttpServer server([](const demo::HttpRequest &request) {
            if (request.path == "/_cluster/health"_L1)
                return demo::jsonReply(200, {{u"cluster_name"_s, u"demo"_s}, {u"status"_s, u"yellow"_s}});
            return demo::jsonReply(200, {{u"name"_s, u"node-1"_s}, {u"version"_s, QJsonObject{{u"number"_s, u"8.15.0"_s}}}});
        });
        QVERIFY(server.listen(nullptr));
        const QString address = u"http://search.demo.test:9200/_cluster/health"_s;
        const auto ask = [&](const QStringList &conditions) {
            return probe(m_prober, request(check(CheckKind::Elasticsearch, address, conditions), server.port()));
        };
        const QStringList healthy{u"[STATUS] == 200"_s, u"[BODY].status == any(green, yellow)"_s};
        QCOMPARE_STATUS(ask(healthy + QStringList{u"[VERSION] >= 8"_s}), EvidenceStatus::Passing);
        QCOMPARE_STATUS(ask(healthy + QStringList{u"[VERSION] >= 9"_s}), EvidenceStatus::Failing);
        QCOMPARE_STATUS(ask({u"[BODY].status == green"_s}), EvidenceStatus::Failing);
    }

    void judgesGrafana()
    {
        demo::HttpServer server([](const demo::HttpRequest &request) {
            if (request.path == "/api/health"_L1)
                return demo::jsonReply(200, {{u"database"_s, u"ok"_s}, {u"version"_s, u"11.2.0"_s}});
            const bool known = request.header(u"Authorization") == "Basic YWRtaW46Y2hhbmdlZA=="_L1;
            return known ? demo::jsonReply(200, {{u"name"_s, u"Main Org."_s}})
                         : demo::jsonReply(401, {{u"message"_s, u"Invalid username or password"_s}});
        });
        QVERIFY(server.listen(nullptr));
        const auto ask = [&](const QString &path, const QStringList &conditions, const QString &credentials = {}) {
            CheckSpec spec = check(CheckKind::Grafana, u"http://grafana.demo.test:3000"_s + path, conditions);
            if (!credentials.isEmpty())
                spec.target.headers = {{u"Authorization"_s, u"Basic "_s + credentials}};
            return probe(m_prober, request(spec, server.port()));
        };
        QCOMPARE_STATUS(ask(u"/api/health"_s, {u"[BODY].database == ok"_s, u"[VERSION] >= 11"_s}), EvidenceStatus::Passing);
        QCOMPARE_STATUS(ask(u"/api/org"_s, {u"[STATUS] == 401"_s}, u"YWRtaW46YWRtaW4="_s), EvidenceStatus::Passing); // admin:admin is refused
        QCOMPARE_STATUS(ask(u"/api/org"_s, {u"[STATUS] == 401"_s}, u"YWRtaW46Y2hhbmdlZA=="_s), EvidenceStatus::Failing);
        QCOMPARE_STATUS(ask(u"/api/health"_s, {u"[VERSION] >= 12"_s}), EvidenceStatus::Failing);
    }

    void looksIntoTheScriptsOfAPage()
    {
        QByteArray script = "fetch('https://api.demo.test/jobs')";
        int missing = 200;
        demo::HttpServer server([&](const demo::HttpRequest &request) {
            if (request.path == "/"_L1)
                return html("<html><script src=\"/assets/app.js\"></script><link rel=modulepreload href=/assets/vendor.js>"
                            "<script src='https://elsewhere.test/track.js'></script></html>");
            if (request.path == "/assets/app.js"_L1)
                return demo::reply(200, u"text/javascript"_s, script);
            return demo::reply(request.path == "/assets/vendor.js"_L1 ? missing : 404, u"text/javascript"_s, "/* vendor */");
        });
        QVERIFY(server.listen(nullptr));
        const QStringList conditions{u"[BODY] == pat(*api.demo.test*)"_s, u"[BODY] != pat(*localhost:*)"_s};
        const ProbeRequest probed = request(check(CheckKind::Bundle, u"http://app.demo.test/"_s, conditions), server.port());
        QCOMPARE_STATUS(probe(m_prober, probed), EvidenceStatus::Passing);
        script = "fetch('http://localhost:8000/jobs')";
        ProbeResult result = probe(m_prober, probed);
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
        QCOMPARE(result.conditions.front().truth, Truth::Fails);
        QCOMPARE(result.conditions.back().truth, Truth::Fails);
        missing = 404;
        result = probe(m_prober, probed);
        QCOMPARE_FAILURE(result, Failure::ServerError);
        QVERIFY2(sentenceOf(result).contains("/assets/vendor.js 404"_L1), qPrintable(sentenceOf(result)));
    }

    void keepsOnlyTheStartOfALongAnswer()
    {
        demo::HttpServer server([](const demo::HttpRequest &) { return html(QByteArray(500'000, 'a') + "the end"); });
        QVERIFY(server.listen(nullptr));
        const ProbeResult result =
            probe(m_prober, request(check(CheckKind::Http, u"http://app.demo.test/"_s, {u"[BODY] == pat(*the end)"_s}), server.port()));
        QCOMPARE_STATUS(result, EvidenceStatus::Passing);
        QCOMPARE(result.observation.body.size(), 64 * 1024);
    }

    void readsTheLifetimeOfAToken()
    {
        QByteArray answer;
        demo::HttpServer server([&](const demo::HttpRequest &) { return demo::reply(200, u"application/json"_s, answer); });
        QVERIFY(server.listen(nullptr));
        const auto ask = [&](const QStringList &conditions) {
            return probe(m_prober, request(check(CheckKind::Auth, u"http://api.demo.test/login"_s, conditions), server.port()));
        };
        answer = "{\"access_token\":\"" + token({{u"sub"_s, u"1"_s}, {u"iat"_s, 1'700'000'000}, {u"exp"_s, 1'700'003'600}}) + "\"}";
        QCOMPARE_STATUS(ask({u"[TTL] <= 1h"_s}), EvidenceStatus::Passing);
        QCOMPARE_STATUS(ask({u"[TTL] <= 30m"_s}), EvidenceStatus::Failing);
        answer = "{\"access_token\":\"" + token({{u"sub"_s, u"1"_s}}) + "\"}"; // for ever, as far as it says
        QCOMPARE_STATUS(ask({u"[TTL] <= 1h"_s}), EvidenceStatus::Unknown);
        QVERIFY(!network::tokenLifetimeIn("eyJ.eyJ.x"));
    }

    void endsAtTheDeadline()
    {
        demo::HttpServer server([](const demo::HttpRequest &) { return html("<script src=/a.js></script>"); },
                                [this] { return std::chrono::milliseconds(m_asked++ == 0 ? 0 : 5000); });
        QVERIFY(server.listen(nullptr));
        ProbeRequest probed = request(check(CheckKind::Bundle, u"http://app.demo.test/"_s), server.port());
        probed.deadline = 500ms;
        QCOMPARE_FAILURE(probe(m_prober, probed), Failure::TimeoutFirstByte);
    }

private:
    NetworkProber m_prober;
    int m_asked = 0;
};

COUNTERSIGN_SUITE(SiteProbeTest)
#include "tst_siteprobe.moc"
