// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/words.h"
#include "tests/adapters/network/probes.h"
#include "tests/adapters/network/programserver.h"
#include "tests/support/suite.h"

#include <unistd.h>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString host = u"api.demo.test"_s;
const QString site = u"https://api.demo.test"_s;

// One server a fault, each on a port of its own.
enum class Part { Sound, Http, Expired, WrongHost, SelfSigned, Weak, Tls10, Tls11, Tls12, Tls13, Bare, Last };

QByteArray secured(quint16 port, const QString &certificate, const QByteArray &protocols, const QByteArray &rest = {})
{
    return "server { listen 127.0.0.1:" + QByteArray::number(port) + " ssl; server_name api.demo.test; ssl_certificate " + certificate.toUtf8()
           + ".pem; ssl_certificate_key " + certificate.toUtf8() + ".key; ssl_protocols " + protocols + "; ssl_ciphers DEFAULT@SECLEVEL=0; " + rest
           + " }\n";
}

// As checklists have it: headers also on errors, one origin allowed, 100 requests a minute, a page behind a password.
constexpr char soundSite[] = R"(
    http2 on;
    add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;
    add_header X-Content-Type-Options nosniff always;
    add_header X-Frame-Options DENY always;
    add_header Access-Control-Allow-Origin $allowed_origin always;
    location = /health { default_type application/json; return 200 '{"status":"healthy","database":"connected","checks":{"redis":true}}'; }
    location = /limited { limit_req zone=limited burst=99 nodelay; limit_req_status 429; try_files /index.html =404; }
    location = /admin { auth_basic "admin"; auth_basic_user_file none; }
    location = /metrics { deny all; }
    location = /busy { return 503; }
)";

} // namespace

// Against the nginx of the system: what a checklist says of a web server, kept and broken.
class NginxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString nginx = findProgram(u"nginx"_s);
        if (nginx.isEmpty())
            QSKIP("nginx is not installed");
        auto authority = demo::CertificateAuthority::create(u"Test authority"_s);
        auto stranger = demo::CertificateAuthority::create(u"A stranger"_s);
        QVERIFY_EXPECTED(authority);
        m_authority = authority->pem();
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_space.writeCertificate(u"sound"_s, *authority, {.hosts = {host}});
        m_space.writeCertificate(u"expired"_s, *authority, {.hosts = {host}, .from = now.addDays(-90), .to = now.addDays(-3)});
        m_space.writeCertificate(u"other"_s, *authority, {.hosts = {u"www.other.test"_s}});
        m_space.writeCertificate(u"weak"_s, *authority, {.hosts = {host}, .weak = true});
        m_space.writeCertificate(u"stranger"_s, *stranger, {.hosts = {host}});
        QDir().mkpath(m_space.path(u"html"_s));
        // workers of a server started by root are someone else
        const auto everyone = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther;
        m_space.write(u"html/index.html"_s, "<!DOCTYPE html><title>Demo</title><form><input type=\"password\"></form>", everyone);
        QFile::setPermissions(m_space.path(u"."_s), QFile::Permissions::fromInt(0x7755));
        QFile::setPermissions(m_space.path(u"html"_s), QFile::Permissions::fromInt(0x7755));
        for (quint16 &port : m_ports)
            port = freePort();
        m_server.emplace(nginx,
                         QStringList{u"-p"_s, m_space.path(u"."_s), u"-e"_s, m_space.path(u"error.log"_s), u"-c"_s,
                                     m_space.write(u"nginx.conf"_s, configuration())},
                         port(Part::Bare));
        QVERIFY_UP(*m_server);
    }

    void cleanupTestCase() { m_server.reset(); }

    void judgesCertificatesAndProtocols_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, Part part, Failure failure, const QString &sentence = {}) {
            QTest::newRow(name) << int(part) << failure << sentence;
        };
        row("sound", Part::Sound, Failure::None);
        row("expired", Part::Expired, Failure::CertificateExpired, u"the certificate expired 3 day(s) ago"_s);
        row("wrong host", Part::WrongHost, Failure::CertificateWrongHost, u"the certificate is for www.other.test"_s);
        row("unknown issuer", Part::SelfSigned, Failure::CertificateUnknownIssuer, u"the certificate is from an issuer that is not trusted"_s);
        row("signed with SHA-1", Part::Weak, Failure::CertificateWeak, u"the certificate is too weak"_s);
        row("TLS 1.0 only", Part::Tls10, Failure::TlsFailed);
        row("TLS 1.1 only", Part::Tls11, Failure::TlsFailed);
        row("TLS 1.2", Part::Tls12, Failure::None);
        row("TLS 1.3", Part::Tls13, Failure::None);
        row("no TLS", Part::Http, Failure::NotTls);
    }

    void judgesCertificatesAndProtocols()
    {
        QFETCH(int, part);
        QFETCH(Failure, failure);
        QFETCH(QString, sentence);
        for (const CheckSpec &spec : {check(CheckKind::Http, site + u"/health"_s), check(CheckKind::Tls, site)}) {
            const ProbeResult result = probe(m_prober, request(spec, port(Part(part)), m_authority));
            QCOMPARE_FAILURE(result, failure);
            QCOMPARE_STATUS(result, failure == Failure::None ? EvidenceStatus::Passing : EvidenceStatus::Failing);
            QVERIFY(!sentenceOf(result).isEmpty());
            if (!sentence.isEmpty())
                QCOMPARE(sentenceOf(result), sentence);
        }
    }

    void judgesConditions_data()
    {
        QTest::addColumn<CheckSpec>("spec");
        QTest::addColumn<int>("part");
        QTest::addColumn<EvidenceStatus>("status");
        const auto row = [](const char *name, const CheckSpec &spec, Part part, EvidenceStatus status) {
            QTest::newRow(name) << spec << int(part) << status;
        };
        const EvidenceStatus good = EvidenceStatus::Passing, bad = EvidenceStatus::Failing;

        const CheckSpec health = check(CheckKind::Http, site + u"/health"_s,
                                       {u"[STATUS] == 200"_s, uR"([BODY] == {"status":"healthy",...})"_s, u"[RESPONSE_TIME] < 5s"_s});
        row("health", health, Part::Sound, good);
        row("status", check(CheckKind::Http, site + u"/busy"_s, {u"[STATUS] == 200"_s}), Part::Sound, bad);
        row("value in JSON", check(CheckKind::Http, site + u"/health"_s, {u"[BODY].checks.redis == false"_s}), Part::Sound, bad);
        row("page with a form", check(CheckKind::Http, site + u"/"_s, {u"type([BODY]) == html"_s, u"[BODY] == pat(*type=\"password\"*)"_s}),
            Part::Sound, good);
        row("not JSON", check(CheckKind::Http, site + u"/"_s, {u"type([BODY]) == object"_s}), Part::Sound, bad);
        row("too slow", check(CheckKind::Http, site + u"/health"_s, {u"[RESPONSE_TIME] < 0.001ms"_s}), Part::Sound, bad);

        row("ALPN", check(CheckKind::Tls, site, {u"[TLS.ALPN] == h2"_s, u"[CERTIFICATE_EXPIRATION] > 14d"_s}), Part::Sound, good);
        row("no HTTP/2", check(CheckKind::Tls, site, {u"[TLS.ALPN] == h2"_s}), Part::Tls12, bad);
        row("protocol floor", check(CheckKind::Tls, site, {u"[TLS.VERSION] >= 1.3"_s}), Part::Tls12, bad);
        row("too few days", check(CheckKind::Tls, site, {u"[CERTIFICATE_EXPIRATION] > 365d"_s}), Part::Sound, bad);
        row("issuer", check(CheckKind::Tls, site, {u"[TLS.ISSUER] == pat(*Encrypt*)"_s}), Part::Sound, bad);

        const QString plain = u"http://api.demo.test/p?q=1"_s;
        const QStringList moved{u"[STATUS] == 301"_s, u"[REDIRECT] == https://api.demo.test/p?q=1"_s};
        row("redirect", check(CheckKind::Redirect, plain, moved), Part::Http, good);
        row("loses the query",
            check(CheckKind::Redirect, u"http://api.demo.test/lossy?q=1"_s,
                  {u"[STATUS] == 301"_s, u"[REDIRECT] == https://api.demo.test/lossy?q=1"_s}),
            Part::Http, bad);
        row("302 instead of 301", check(CheckKind::Redirect, u"http://api.demo.test/found"_s, {u"[STATUS] == 301"_s}), Part::Http, bad);
        row("leads elsewhere", check(CheckKind::Redirect, u"http://api.demo.test/elsewhere"_s, {u"[REDIRECT] == https://api.demo.test/elsewhere"_s}),
            Part::Http, bad);

        const QStringList headers{u"[HEADERS].Strict-Transport-Security == pat(*max-age=31536000*includeSubDomains*)"_s,
                                  u"[HEADERS].X-Content-Type-Options == nosniff"_s, u"[HEADERS].X-Frame-Options == DENY"_s};
        row("headers", check(CheckKind::Header, site + u"/health"_s, headers), Part::Sound, good);
        row("headers on a 404", check(CheckKind::Header, site + u"/nowhere"_s, headers + QStringList{u"[STATUS] == 404"_s}), Part::Sound, good);
        row("headers not on a 404", check(CheckKind::Header, site + u"/nowhere"_s, headers), Part::Bare, bad);
        row("headers of a bare site", check(CheckKind::Header, site + u"/"_s, {headers.front()}), Part::Bare, good);
        row("another value", check(CheckKind::Header, site + u"/"_s, {headers.at(2)}), Part::Bare, bad);
        row("no such header", check(CheckKind::Header, site + u"/health"_s, {u"has([HEADERS].Content-Security-Policy) == true"_s}), Part::Sound, bad);

        row("own origin", preflight(u"https://app.demo.test"_s, {u"[HEADERS].Access-Control-Allow-Origin == https://app.demo.test"_s}), Part::Sound,
            good);
        row("foreign origin", preflight(u"https://foreign.example.org"_s, foreignRefused()), Part::Sound, good);
        row("own origin refused", preflight(u"https://new.demo.test"_s, {u"[HEADERS].Access-Control-Allow-Origin == https://new.demo.test"_s}),
            Part::Sound, bad);
        row("any origin allowed", preflight(u"https://foreign.example.org"_s, foreignRefused()), Part::Bare, bad);
        row("no CORS at all", preflight(u"https://app.demo.test"_s, {u"[HEADERS].Access-Control-Allow-Origin == https://app.demo.test"_s}),
            Part::Tls12, bad);

        const QStringList refused{u"[STATUS] == any(401, 403)"_s};
        row("password wanted", check(CheckKind::Auth, site + u"/admin"_s, refused), Part::Sound, good);
        row("closed to the outside", check(CheckKind::Auth, site + u"/metrics"_s, refused), Part::Sound, good);
        row("open to everyone", check(CheckKind::Auth, site + u"/health"_s, refused), Part::Sound, bad);
        row("not there", check(CheckKind::Auth, site + u"/nowhere"_s, refused), Part::Sound, bad);
        CheckSpec guess = check(CheckKind::Auth, site + u"/admin"_s, {u"[STATUS] == 401"_s});
        guess.target.headers = {{u"Authorization"_s, u"Basic YWRtaW46YWRtaW4="_s}};
        row("default password refused", guess, Part::Sound, bad); // 403 or 500: nginx without its password file does not say 401
        row("server name", check(CheckKind::Http, site + u"/health"_s, {u"[HEADERS].Server == pat(nginx*)"_s}), Part::Sound, good);
    }

    void judgesConditions()
    {
        QFETCH(CheckSpec, spec);
        QFETCH(int, part);
        QFETCH(EvidenceStatus, status);
        const ProbeResult result = probe(m_prober, request(spec, port(Part(part)), m_authority));
        QCOMPARE_STATUS(result, status);
        QCOMPARE_FAILURE(result, Failure::None);
        if (status == EvidenceStatus::Failing)
            QVERIFY2(sentenceOf(result).contains("want"_L1), qPrintable(sentenceOf(result)));
    }

    void countsWhatALimitRefuses()
    {
        CheckSpec spec = check(CheckKind::Rate, site + u"/limited"_s, {u"[COUNT_429] >= 1"_s});
        spec.target.requests = 160; // the limit lets 100 pass, and one more each 0.6 s
        ProbeResult result = probe(m_prober, request(spec, port(Part::Sound), m_authority));
        QCOMPARE_STATUS(result, EvidenceStatus::Passing);
        QCOMPARE(result.observation.values.value(u"SAMPLES"_s), u"160"_s);
        QCOMPARE(result.observation.values.value(u"ERRORS"_s), u"0"_s);
        QCOMPARE(result.observation.values.value(u"COUNT_200"_s).toInt() + result.observation.values.value(u"COUNT_429"_s).toInt(), 160);

        spec.target.address = site + u"/health"_s; // no limit there
        result = probe(m_prober, request(spec, port(Part::Sound), m_authority));
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
        QCOMPARE(result.conditions.front().got, u"0"_s);
        QCOMPARE_FAILURE(probe(m_prober, request(spec, freePort())), Failure::Refused);
        spec.target.address = site + u"/busy"_s;
        result = probe(m_prober, request(spec, port(Part::Sound), m_authority));
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
        QCOMPARE(result.observation.values.value(u"ERRORS"_s), u"160"_s);
    }

    void measuresALoad()
    {
        CheckSpec spec = check(CheckKind::Load, u"http://api.demo.test/load"_s, {u"[MEAN] < 500ms"_s, u"[P95] < 500ms"_s, u"[ERROR_RATE] < 1%"_s});
        spec.target.requests = 400;
        spec.target.concurrency = 10;
        const ProbeRequest probed = request(spec, port(Part::Http));
        const ProbeResult result = probe(m_prober, probed);
        QCOMPARE_STATUS(result, EvidenceStatus::Passing);
        const auto value = [&](const QString &name) { return result.observation.values.value(name).toDouble(); };
        QCOMPARE(value(u"SAMPLES"_s), 400);
        QVERIFY(value(u"P50"_s) > 0 && value(u"P50"_s) <= value(u"P95"_s) && value(u"P95"_s) <= value(u"P99"_s));
        QVERIFY(value(u"MEAN"_s) > 0);

        ProbeRequest strict = probed;
        strict.check.conditions = {u"[P95] < 0.001ms"_s};
        QCOMPARE_STATUS(probe(m_prober, strict), EvidenceStatus::Failing);
        strict.check.conditions = {u"[ERROR_RATE] < 0.1%"_s}; // needs 3,000 samples
        const ProbeResult few = probe(m_prober, strict);
        QCOMPARE_STATUS(few, EvidenceStatus::Unknown);
        QCOMPARE(few.conditions.front().reason, u"insufficient-sample"_s);
        strict.check.conditions = {u"[ERROR_RATE] < 1%"_s};
        strict.check.target.address = u"http://api.demo.test/unwell"_s;
        QCOMPARE_STATUS(probe(m_prober, strict), EvidenceStatus::Failing);
        strict.route = Route{host, 80, u"127.0.0.1"_s, freePort()};
        QCOMPARE_FAILURE(probe(m_prober, strict), Failure::Refused);
    }

    void runsLoadsAloneAndLast()
    {
        CheckSpec load = check(CheckKind::Load, u"http://api.demo.test/load"_s, {u"[ERRORS] == 0"_s});
        load.target.requests = 200;
        load.target.concurrency = 4;
        QList<ProbeRequest> requests{request(load, port(Part::Http)), request(load, port(Part::Http))};
        for (int i = 0; i < 20; ++i)
            requests << request(check(CheckKind::Http, site + u"/health"_s), port(Part::Sound), m_authority);
        const QList<ProbeResult> results = probeAll(m_prober, requests, 60s);
        QCOMPARE(results.size(), requests.size());
        for (qsizetype i = 0; i < 20; ++i)
            QCOMPARE(results.at(i).check.toString(), site + u"/health"_s);
        for (const ProbeResult &result : results)
            QCOMPARE_STATUS(result, EvidenceStatus::Passing);
    }

    void stopsALoadThatIsCancelledOrLate()
    {
        CheckSpec load = check(CheckKind::Load, u"http://api.demo.test/load"_s, {u"[ERRORS] == 0"_s});
        load.target.requests = 10'000'000;
        load.target.concurrency = 4;
        ProbeRequest probed = request(load, port(Part::Http));
        probed.deadline = 400ms;
        const ProbeResult late = probe(m_prober, probed);
        QCOMPARE_FAILURE(late, Failure::TimeoutTransfer);
        QVERIFY(late.observation.values.value(u"SAMPLES"_s).toInt() > 0);

        probed.deadline = 5min;
        QList<ProbeResult> results;
        const auto connection = connect(&m_prober, &Prober::finished, this, [&](const QList<ProbeResult> &batch) { results += batch; });
        m_prober.submit({probed});
        m_prober.cancelAll();
        QTRY_COMPARE(results.size(), 1);
        disconnect(connection);
        QCOMPARE_FAILURE(results.front(), Failure::Cancelled);
        QCOMPARE_STATUS(probe(m_prober, request(check(CheckKind::Http, site + u"/health"_s), port(Part::Sound), m_authority)),
                        EvidenceStatus::Passing);
    }

private:
    quint16 port(Part part) const { return m_ports[size_t(part)]; }

    static QStringList foreignRefused()
    {
        return {u"[HEADERS].Access-Control-Allow-Origin != https://foreign.example.org"_s, u"[HEADERS].Access-Control-Allow-Origin != *"_s};
    }

    static CheckSpec preflight(const QString &origin, const QStringList &conditions)
    {
        CheckSpec spec = check(CheckKind::Cors, site + u"/health"_s, conditions);
        spec.target.method = u"OPTIONS"_s;
        spec.target.headers = {{u"Origin"_s, origin}, {u"Access-Control-Request-Method"_s, u"POST"_s}};
        return spec;
    }

    QByteArray configuration() const
    {
        const auto at = [this](const QString &name) { return m_space.path(name); };
        QByteArray text = "daemon off; worker_processes 1; pid nginx.pid; events { worker_connections 512; }\nhttp { access_log off; root html;\n";
        for (const char *folder : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            text += folder + QByteArray("_temp_path temp_") + folder + ";\n";
        text += "limit_req_zone $server_port zone=limited:1m rate=100r/m;\n"
                "map $http_origin $allowed_origin { default \"\"; https://app.demo.test https://app.demo.test; }\n";
        text += secured(port(Part::Sound), at(u"sound"_s), "TLSv1.2 TLSv1.3", soundSite);
        text += secured(port(Part::Expired), at(u"expired"_s), "TLSv1.3");
        text += secured(port(Part::WrongHost), at(u"other"_s), "TLSv1.3");
        text += secured(port(Part::SelfSigned), at(u"stranger"_s), "TLSv1.3");
        text += secured(port(Part::Weak), at(u"weak"_s), "TLSv1.2");
        text += secured(port(Part::Tls10), at(u"sound"_s), "TLSv1");
        text += secured(port(Part::Tls11), at(u"sound"_s), "TLSv1.1");
        text += secured(port(Part::Tls12), at(u"sound"_s), "TLSv1.2");
        text += secured(port(Part::Tls13), at(u"sound"_s), "TLSv1.3");
        // headers without `always`, any origin, the wrong frame option
        text += secured(port(Part::Bare), at(u"sound"_s), "TLSv1.3",
                        "add_header Strict-Transport-Security \"max-age=31536000; includeSubDomains\"; add_header X-Frame-Options SAMEORIGIN;"
                        "add_header Access-Control-Allow-Origin * always;");
        return text + "server { listen 127.0.0.1:" + QByteArray::number(port(Part::Http))
               + "; server_name api.demo.test; location = /load { return 200 ok; }"
                 " location = /unwell { return 503; } location = /lossy { return 301 https://$server_name/lossy; } location = /found { return 302 "
                 "https://$server_name/found; }"
                 " location = /elsewhere { return 301 https://evil.test/; } location / { return 301 https://$server_name$request_uri; } }\n}\n";
    }

    Workspace m_space;
    QByteArray m_authority;
    std::array<quint16, size_t(Part::Last)> m_ports = {};
    std::optional<ProgramServer> m_server;
    NetworkProber m_prober;
};

COUNTERSIGN_SUITE(NginxTest)
#include "tst_nginx.moc"
