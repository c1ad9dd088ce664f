// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/respreader.h"
#include "core/wording/words.h"
#include "tests/adapters/network/probes.h"
#include "tests/adapters/network/programserver.h"
#include "tests/adapters/network/rawserver.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString plain = u"redis://cache.demo.test:6379"_s;
const QString secured = u"rediss://cache.demo.test:6379"_s;

Login login(const QByteArray &password, const QString &user = {}) { return {user, std::make_shared<const Secret>(QByteArray(password))}; }

} // namespace

// Against the redis-server of the system.
class RedisProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString program = findProgram(u"redis-server"_s);
        if (program.isEmpty())
            QSKIP("redis-server is not installed");
        auto authority = demo::CertificateAuthority::create(u"Test authority"_s);
        QVERIFY_EXPECTED(authority);
        m_authority = authority->pem();
        m_space.write(u"authority.pem"_s, m_authority);
        m_space.writeCertificate(u"server"_s, *authority, {.hosts = {u"cache.demo.test"_s}});
        const QStringList quiet{u"--save"_s, QString(), u"--dir"_s, m_space.path(QString()), u"--bind"_s, u"127.0.0.1"_s};
        quint16 port = freePort();
        m_open.emplace(program, quiet + QStringList{u"--port"_s, QString::number(port)}, port);
        port = freePort();
        m_locked.emplace(program, quiet + QStringList{u"--port"_s, QString::number(port), u"--requirepass"_s, u"opensesame"_s}, port);
        port = freePort();
        m_tls.emplace(program,
                      quiet
                          + QStringList{u"--port"_s, u"0"_s, u"--tls-port"_s, QString::number(port), u"--tls-cert-file"_s,
                                        m_space.path(u"server.pem"_s), u"--tls-key-file"_s, m_space.path(u"server.key"_s), u"--tls-ca-cert-file"_s,
                                        m_space.path(u"authority.pem"_s), u"--tls-auth-clients"_s, u"no"_s},
                      port);
        QVERIFY_UP(*m_open);
        QVERIFY_UP(*m_locked);
        QVERIFY_UP(*m_tls);
    }

    void cleanupTestCase()
    {
        m_open.reset();
        m_locked.reset();
        m_tls.reset();
    }

    void asksReadingCommands_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<EvidenceStatus>("status");
        const auto row = [](const char *name, const QString &command, const QStringList &conditions, EvidenceStatus status) {
            QTest::newRow(name) << command << conditions << status;
        };
        row("ping", {}, {u"[BODY] == PONG"_s}, EvidenceStatus::Passing);
        row("version", u"PING"_s, {u"[BODY] == PONG"_s, u"[VERSION] >= 7"_s}, EvidenceStatus::Passing);
        row("version too old", u"PING"_s, {u"[VERSION] >= 99"_s}, EvidenceStatus::Failing);
        row("eviction not set", u"CONFIG GET maxmemory-policy"_s, {u"[BODY] != noeviction"_s}, EvidenceStatus::Failing);
        row("setting", u"config get maxmemory-policy"_s, {u"[BODY] == noeviction"_s}, EvidenceStatus::Passing);
        row("no limit", u"CONFIG GET maxmemory"_s, {u"[BODY] > 0"_s}, EvidenceStatus::Failing);
        row("length", u"LLEN jobs"_s, {u"[BODY] == 2"_s}, EvidenceStatus::Passing);
        row("length differs", u"LLEN jobs"_s, {u"[BODY] >= 3"_s}, EvidenceStatus::Failing);
        row("keys", u"SCAN"_s, {u"[BODY] == pat(*cache:*)"_s}, EvidenceStatus::Passing);
        row("shortest life", u"SCAN"_s, {u"[TTL] >= 5m"_s, u"[TTL] <= 15m"_s}, EvidenceStatus::Passing);
        row("lives too long", u"SCAN"_s, {u"[TTL] <= 2m"_s}, EvidenceStatus::Failing);
        row("hits", u"INFO stats"_s, {u"[HIT_RATE] > 70%"_s}, EvidenceStatus::Passing);
        row("too few hits", u"INFO stats"_s, {u"[HIT_RATE] > 90%"_s}, EvidenceStatus::Failing);
        row("unknown command", u"LLEN"_s, {u"[BODY] >= 0"_s}, EvidenceStatus::Failing);
    }

    void asksReadingCommands()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, conditions);
        QFETCH(EvidenceStatus, status);
        // three hits and one miss, a list of two, two keys that expire
        converse(m_open->port(),
                 "FLUSHALL\r\nCONFIG RESETSTAT\r\nSET cache:a 1 EX 600\r\nSET cache:b 1 EX 700\r\nGET cache:a\r\nGET cache:a\r\nGET cache:b\r\n"
                 "GET none\r\nECHO done\r\n",
                 "done");
        if (command.startsWith("LLEN"_L1))
            converse(m_open->port(), "RPUSH jobs 1 2\r\nECHO done\r\n", "done");
        CheckSpec spec = check(CheckKind::Redis, plain, conditions);
        spec.target.body = command;
        const ProbeResult result = probe(m_prober, request(spec, m_open->port()));
        QCOMPARE_STATUS(result, status);
        QCOMPARE_FAILURE(result, command == "LLEN"_L1 ? Failure::ServerError : Failure::None);
        QVERIFY(result.observation.phases.connect && result.observation.phases.firstByte);
    }

    void needsThePassword()
    {
        const CheckSpec spec = check(CheckKind::Redis, plain, {u"[BODY] == PONG"_s});
        ProbeRequest probed = request(spec, m_locked->port());
        ProbeResult result = probe(m_prober, probed);
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
        QCOMPARE_FAILURE(result, Failure::LoginRefused);
        QVERIFY2(sentenceOf(result).contains("refused the login: NOAUTH"_L1), qPrintable(sentenceOf(result)));
        // an error is no answer that could fit a condition
        CheckSpec policy = check(CheckKind::Redis, plain, {u"[BODY] != noeviction"_s});
        policy.target.body = u"CONFIG GET maxmemory-policy"_s;
        QCOMPARE_STATUS(probe(m_prober, request(policy, m_locked->port())), EvidenceStatus::Failing);

        probed.login = login("opensesame");
        QCOMPARE_STATUS(probe(m_prober, probed), EvidenceStatus::Passing);
        probed.login = login("opensesame", u"default"_s);
        QCOMPARE_STATUS(probe(m_prober, probed), EvidenceStatus::Passing);

        probed.login = login("wrong");
        result = probe(m_prober, probed);
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
        QCOMPARE_FAILURE(result, Failure::LoginRefused);
        QVERIFY2(sentenceOf(result).contains("WRONGPASS"_L1), qPrintable(sentenceOf(result)));
        QVERIFY(!describe(result).contains("wrong "_L1));

        const CheckSpec guarded = check(CheckKind::Redis, plain, {u"[BODY] == pat(*NOAUTH*)"_s});
        QCOMPARE_STATUS(probe(m_prober, request(guarded, m_locked->port())), EvidenceStatus::Passing);
        QCOMPARE_STATUS(probe(m_prober, request(guarded, m_open->port())), EvidenceStatus::Failing);
    }

    void speaksTls()
    {
        const QStringList conditions{u"[BODY] == PONG"_s, u"[CERTIFICATE_EXPIRATION] > 14d"_s};
        const ProbeResult result = probe(m_prober, request(check(CheckKind::Redis, secured, conditions), m_tls->port(), m_authority));
        QCOMPARE_STATUS(result, EvidenceStatus::Passing);
        QVERIFY(result.observation.phases.tls);
        QCOMPARE(result.observation.tlsVersion, u"TLSv1.3"_s);
        QCOMPARE_FAILURE(probe(m_prober, request(check(CheckKind::Redis, secured, conditions), m_tls->port())), Failure::CertificateUnknownIssuer);
        const QString other = u"rediss://other.demo.test:6379"_s;
        QCOMPARE_FAILURE(probe(m_prober, request(check(CheckKind::Redis, other, conditions), m_tls->port(), m_authority)),
                         Failure::CertificateWrongHost);
        ProbeRequest plainPort = request(check(CheckKind::Redis, secured, conditions), m_open->port(), m_authority);
        plainPort.deadline = 500ms; // a server without TLS waits for the line end of what it takes for a command
        QCOMPARE_FAILURE(probe(m_prober, plainPort), Failure::TimeoutTls);
    }

    void tellsWhatIsNotRedis_data()
    {
        QTest::addColumn<RawServer::Behaviour>("behaviour");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("HTTP") << RawServer::answering("HTTP/1.1 400 Bad Request\r\n\r\n") << Failure::Malformed;
        QTest::newRow("2 GB") << RawServer::lingering("$2147483647\r\n") << Failure::Malformed;
        QTest::newRow("a list without end") << RawServer::lingering("*99999999999\r\n") << Failure::Malformed;
        QTest::newRow("lists in lists") << RawServer::lingering(QByteArray("*1\r\n").repeated(2000)) << Failure::Malformed;
        QTest::newRow("no line end") << RawServer::pouring("+", QByteArray(64 * 1024, 'a')) << Failure::TooLarge;
        QTest::newRow("hangs up") << RawServer::answering({}) << Failure::ClosedEarly;
        QTest::newRow("half an answer") << RawServer::answering("+PO") << Failure::ClosedEarly;
        QTest::newRow("silence") << RawServer::silence() << Failure::TimeoutFirstByte;
        QTest::newRow("drip") << RawServer::dripping(QByteArray(1000, '+'), 20ms) << Failure::TimeoutTransfer;
    }

    void tellsWhatIsNotRedis()
    {
        QFETCH(RawServer::Behaviour, behaviour);
        QFETCH(Failure, failure);
        const RawServer server(behaviour);
        ProbeRequest probed = request(check(CheckKind::Redis, plain, {u"[BODY] == PONG"_s}), server.port());
        probed.deadline = 700ms;
        const ProbeResult result = probe(m_prober, probed);
        QCOMPARE_FAILURE(result, failure);
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
        QVERIFY(!sentenceOf(result).isEmpty());
    }

    void saysWhenItIsDown()
    {
        const quint16 port = freePort();
        const ProbeResult result = probe(m_prober, request(check(CheckKind::Redis, plain, {u"[BODY] == PONG"_s}), port));
        QCOMPARE_FAILURE(result, Failure::Refused);
        QCOMPARE(sentenceOf(result), u"refused by 127.0.0.1:%1"_s.arg(port));
    }

private:
    Workspace m_space;
    QByteArray m_authority;
    std::optional<ProgramServer> m_open;
    std::optional<ProgramServer> m_locked;
    std::optional<ProgramServer> m_tls;
    NetworkProber m_prober;
};

COUNTERSIGN_SUITE(RedisProbeTest)
#include "tst_redisprobe.moc"
