// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/database/databaseprober.h"
#include "adapters/database/driverwords.h"
#include "adapters/database/sessionoptions.h"
#include "core/wording/words.h"
#include "tests/adapters/network/probes.h"
#include "tests/adapters/network/programserver.h"
#include "tests/adapters/network/rawserver.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <unistd.h>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString address = u"postgresql://db.demo.test:5432/postgres"_s;

QString serverProgram(const QString &name)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString found = findProgram(name, {versions.filePath(version + u"/bin"_s)});
        if (!found.isEmpty())
            return found;
    }
    return findProgram(name);
}

// PostgreSQL does not run as root: there it runs as its own user.
QStringList asServer(const QString &program, const QStringList &arguments)
{
    const QStringList other{u"setpriv"_s, u"--reuid=postgres"_s, u"--regid=postgres"_s, u"--clear-groups"_s};
    return (::geteuid() == 0 ? other : QStringList()) + QStringList{program} + arguments;
}

int execute(const QStringList &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(command.front(), command.sliced(1));
    process.waitForFinished(60'000);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

Login login(const QByteArray &password, const QString &user = u"postgres"_s) { return {user, std::make_shared<const Secret>(QByteArray(password))}; }

CheckSpec statement(const QString &sql, const QStringList &conditions)
{
    CheckSpec spec = check(CheckKind::PostgreSql, address, conditions);
    spec.target.body = sql;
    return spec;
}

} // namespace

// Against the PostgreSQL of the system, signing in by SCRAM, with TLS and without.
class DatabaseProberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s) || serverProgram(u"initdb"_s).isEmpty())
            QSKIP("PostgreSQL or Qt's driver for it is not installed");
        auto authority = demo::CertificateAuthority::create(u"Test authority"_s);
        QVERIFY_EXPECTED(authority);
        m_authority = authority->pem();
        const QString folder = m_space.path(u"data"_s);
        m_space.writeCertificate(u"server"_s, *authority, {.hosts = {u"db.demo.test"_s}});
        m_space.write(u"password"_s, "opensesame\n");
        give(m_space.path(QString()));
        QCOMPARE(execute(asServer(serverProgram(u"initdb"_s), {u"-D"_s, folder, u"-U"_s, u"postgres"_s, u"-A"_s, u"scram-sha-256"_s, u"--no-sync"_s,
                                                               u"-E"_s, u"UTF8"_s, u"--pwfile="_s + m_space.path(u"password"_s)})),
                 0);
        QCOMPARE(execute({u"cp"_s, u"-a"_s, folder, m_space.path(u"secured"_s)}), 0);
        m_plain = start(folder, {});
        m_secured = start(m_space.path(u"secured"_s), {u"-c"_s, u"ssl=on"_s, u"-c"_s, u"ssl_cert_file="_s + m_space.path(u"server.pem"_s), u"-c"_s,
                                                       u"ssl_key_file="_s + m_space.path(u"server.key"_s)});
        QVERIFY_UP(*m_plain);
        QVERIFY_UP(*m_secured);
        // it takes connections a little before it takes logins
        QTRY_COMPARE_WITH_TIMEOUT(probe(m_prober, ask(*m_plain, statement(u"SELECT 1"_s, {u"[SQL] == 1"_s}))).status, EvidenceStatus::Passing, 20s);
        QTRY_COMPARE_WITH_TIMEOUT(probe(m_prober, ask(*m_secured, statement(u"SELECT 1"_s, {u"[SQL] == 1"_s}))).status, EvidenceStatus::Passing, 20s);
    }

    void cleanupTestCase()
    {
        m_plain.reset();
        m_secured.reset();
    }

    void judgesStatements_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("conditions");
        QTest::addColumn<EvidenceStatus>("status");
        const auto row = [](const char *name, const QString &sql, const QStringList &conditions, EvidenceStatus status = EvidenceStatus::Passing) {
            QTest::newRow(name) << sql << conditions << status;
        };
        row("one", u"SELECT 1"_s, {u"[SQL] == 1"_s, u"[VERSION] >= 13"_s});
        row("too old", u"SELECT 1"_s, {u"[VERSION] >= 99"_s}, EvidenceStatus::Failing);
        row("no TLS", u"SHOW ssl"_s, {u"[SQL] == on"_s}, EvidenceStatus::Failing);
        row("setting", u"SHOW autovacuum;"_s, {u"[SQL] == on"_s});
        row("number", u"SELECT current_setting('log_min_duration_statement')::int"_s, {u"[SQL] >= 0"_s}, EvidenceStatus::Failing);
        row("truth", u"SELECT rolsuper FROM pg_roles WHERE rolname = current_user"_s, {u"[SQL] == false"_s}, EvidenceStatus::Failing);
        row("compared", u"SELECT count(*) < current_setting('max_connections')::int FROM pg_stat_activity"_s, {u"[SQL] == true"_s});
        row("exists", u"SELECT to_regclass('pg_class') IS NOT NULL"_s, {u"[SQL] == true"_s});
        row("not there", u"SELECT to_regclass('apscheduler_jobs') IS NOT NULL"_s, {u"[SQL] == true"_s}, EvidenceStatus::Failing);
        row("columns", u"SELECT json_object_agg(column_name, data_type) FROM information_schema.columns WHERE table_name = 'pg_class'"_s,
            {u"[SQL].relname == name"_s, u"[SQL].oid == oid"_s});
        row("rows", u"SELECT datname, datistemplate FROM pg_database ORDER BY datname"_s, {u"len([SQL]) == 3"_s, u"[SQL][0].datname == postgres"_s});
        row("nothing", u"SELECT 1 WHERE false"_s, {u"[SQL] == 1"_s}, EvidenceStatus::Failing);
        row("no such table", u"SELECT count(*) FROM alembic_version"_s, {u"[SQL] != 5"_s}, EvidenceStatus::Failing);
    }

    void judgesStatements()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, conditions);
        QFETCH(EvidenceStatus, status);
        const ProbeResult result = probe(m_prober, ask(*m_plain, statement(sql, conditions)));
        QCOMPARE_STATUS(result, status);
        QVERIFY(result.observation.phases.connect && result.observation.phases.total);
    }

    void saysWhyInTheServersWords()
    {
        ProbeResult result = probe(m_prober, ask(*m_plain, statement(u"SELECT count(*) FROM alembic_version"_s, {u"[SQL] == 1"_s})));
        QCOMPARE_FAILURE(result, Failure::ServerError);
        QCOMPARE(sentenceOf(result), u"127.0.0.1:%1 answered with an error: relation \"alembic_version\" does not exist"_s.arg(m_plain->port()));
        ProbeRequest probed = ask(*m_plain, statement(u"SELECT 1"_s, {u"[SQL] == 1"_s}));
        probed.check.target.address = u"postgresql://db.demo.test:5432/orders"_s;
        result = probe(m_prober, probed);
        QCOMPARE_FAILURE(result, Failure::ServerError);
        QVERIFY2(sentenceOf(result).contains("database \"orders\" does not exist"_L1), qPrintable(sentenceOf(result)));
        probed = ask(*m_plain, statement(u"SELECT 1"_s, {u"[SQL] == 1"_s}));
        probed.login = login("wrong");
        result = probe(m_prober, probed);
        QCOMPARE_FAILURE(result, Failure::LoginRefused);
        QVERIFY2(sentenceOf(result).contains("password authentication failed"_L1), qPrintable(sentenceOf(result)));
        probed.login.reset();
        QCOMPARE_FAILURE(probe(m_prober, probed), Failure::LoginRefused);
        probed.route->toPort = freePort();
        QCOMPARE_FAILURE(probe(m_prober, probed), Failure::Refused);
    }

    void seesTlsAndInsistsOnIt()
    {
        const CheckSpec spec = statement(u"SHOW ssl"_s, {u"[SQL] == on"_s, u"[TLS.VERSION] >= 1.3"_s});
        QCOMPARE_STATUS(probe(m_prober, ask(*m_secured, spec, m_authority)), EvidenceStatus::Passing);
        QCOMPARE_FAILURE(probe(m_prober, ask(*m_plain, spec, m_authority)), Failure::NotTls);

        auto stranger = demo::CertificateAuthority::create(u"A stranger"_s);
        QVERIFY_EXPECTED(stranger);
        QCOMPARE_FAILURE(probe(m_prober, ask(*m_secured, spec, stranger->pem())), Failure::CertificateUnknownIssuer);
        ProbeRequest other = ask(*m_secured, spec, m_authority);
        other.endpoint.host = u"other.demo.test"_s;
        QCOMPARE_FAILURE(probe(m_prober, other), Failure::CertificateWrongHost);
    }

    void neverWrites()
    {
        for (const QString &sql : {u"CREATE TABLE a (b int)"_s, u"SELECT 1; CREATE TABLE a (b int)"_s, u"SELECT pg_sleep(5)"_s}) {
            const ProbeResult result = probe(m_prober, ask(*m_plain, statement(sql, {u"[SQL] == 1"_s})));
            QCOMPARE_STATUS(result, EvidenceStatus::Unknown);
        }
        const CheckSpec looked = statement(u"SELECT to_regclass('a') IS NULL"_s, {u"[SQL] == true"_s});
        QCOMPARE_STATUS(probe(m_prober, ask(*m_plain, looked)), EvidenceStatus::Passing);
    }

    void readsNoMoreThanItMust()
    {
        const CheckSpec endless = statement(u"SELECT a.oid FROM pg_class a, pg_class b, pg_class c, pg_class d"_s, {u"[SQL] == 1"_s});
        QElapsedTimer clock;
        clock.start();
        const ProbeResult result = probe(m_prober, ask(*m_plain, endless));
        QCOMPARE_FAILURE(result, Failure::TooLarge);
        const Phases &phases = result.observation.phases;
        QVERIFY2(clock.elapsed() < 5000,
                 qPrintable(u"%1 %2 %3 %4"_s.arg(*phases.connect).arg(*phases.firstByte).arg(*phases.transfer).arg(*phases.total)));
    }

    void endsAtTheDeadline()
    {
        ProbeRequest slow = ask(*m_plain, statement(u"SELECT count(*) FROM pg_class a, pg_class b, pg_class c, pg_class d"_s, {u"[SQL] > 1"_s}));
        slow.deadline = 600ms;
        const ProbeResult result = probe(m_prober, slow);
        QCOMPARE_FAILURE(result, Failure::TimeoutTransfer);
        QVERIFY(*result.observation.phases.total < 5000);
    }

    void tellsWhatIsNotADatabase_data()
    {
        QTest::addColumn<RawServer::Behaviour>("behaviour");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("HTTP") << RawServer::answering("HTTP/1.1 400 Bad Request\r\n\r\n") << Failure::Malformed;
        QTest::newRow("garbage") << RawServer::answering(QByteArray(1000, '\x7f')) << Failure::Malformed;
        QTest::newRow("2 GB") << RawServer::lingering(QByteArray("NR\x7f\xff\xff\xff", 6)) << Failure::Malformed;
        QTest::newRow("hangs up") << RawServer::answering({}) << Failure::ClosedEarly;
        QTest::newRow("silence") << RawServer::silence() << Failure::TimeoutConnect;
    }

    void tellsWhatIsNotADatabase()
    {
        QFETCH(RawServer::Behaviour, behaviour);
        QFETCH(Failure, failure);
        const RawServer server(behaviour);
        ProbeRequest probed = request(statement(u"SELECT 1"_s, {u"[SQL] == 1"_s}), server.port());
        probed.deadline = 2s;
        const ProbeResult result = probe(m_prober, probed);
        QCOMPARE_FAILURE(result, failure);
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
    }

    void cancels()
    {
        const CheckSpec slow = statement(u"SELECT count(*) FROM pg_class a, pg_class b, pg_class c, pg_class d"_s, {u"[SQL] > 1"_s});
        QList<ProbeResult> results;
        const auto connection = connect(&m_prober, &Prober::finished, this, [&](const QList<ProbeResult> &batch) { results += batch; });
        m_prober.submit(QList<ProbeRequest>(8, ask(*m_plain, slow)));
        m_prober.cancelAll();
        QTRY_COMPARE_WITH_TIMEOUT(results.size(), 8, 15s);
        disconnect(connection);
        for (const ProbeResult &result : std::as_const(results))
            QCOMPARE_FAILURE(result, Failure::Cancelled);
        QCOMPARE_STATUS(probe(m_prober, ask(*m_plain, statement(u"SELECT 1"_s, {u"[SQL] == 1"_s}))), EvidenceStatus::Passing);
    }

    void keepsAPasswordFromServersThatDoNotProveThemselves()
    {
        ProbeRequest probed = request(statement(u"SELECT 1"_s, {}));
        probed.login = login("x");
        const auto securityAt = [&](const QString &where) {
            return database::sessionOptions(probed, *IpAddress::parse(where), {}).rest.section(u"sslmode="_s, 1).section(u';', 0, 0);
        };
        QCOMPARE(securityAt(u"198.51.100.7"_s), u"verify-full"_s);
        QCOMPARE(securityAt(u"10.0.0.4"_s), u"verify-full"_s); // a private network proves nothing either
        probed.check.target.address = u"postgresql://db.demo.test/orders?sslmode=require"_s;
        QCOMPARE(securityAt(u"10.0.0.4"_s), u"verify-full"_s);
        QCOMPARE(database::sessionOptions(probed, *IpAddress::parse(u"10.0.0.4"_s), {}).database, u"orders"_s);
    }

private:
    static void give(const QString &path)
    {
        if (::geteuid() == 0)
            execute({u"chown"_s, u"-R"_s, u"postgres:postgres"_s, path});
    }

    static std::unique_ptr<ProgramServer> start(const QString &folder, const QStringList &more)
    {
        const quint16 port = freePort();
        const QStringList command = asServer(serverProgram(u"postgres"_s),
                                             QStringList{u"-D"_s, folder, u"-p"_s, QString::number(port), u"-c"_s, u"listen_addresses=127.0.0.1"_s,
                                                         u"-c"_s, u"unix_socket_directories="_s, u"-c"_s, u"fsync=off"_s, u"-c"_s, u"lc_messages=C"_s}
                                                 + more);
        return std::make_unique<ProgramServer>(command.front(), command.sliced(1), port);
    }

    static ProbeRequest ask(const ProgramServer &server, const CheckSpec &spec, const QByteArray &authority = {})
    {
        ProbeRequest made = request(spec, server.port(), authority);
        made.login = login("opensesame");
        return made;
    }

    Workspace m_space;
    QByteArray m_authority;
    std::unique_ptr<ProgramServer> m_plain;
    std::unique_ptr<ProgramServer> m_secured;
    DatabaseProber m_prober;
};

COUNTERSIGN_SUITE(DatabaseProberTest)
#include "tst_databaseprober.moc"
