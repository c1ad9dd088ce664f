// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/tunnel.h"
#include "core/wording/words.h"
#include "tests/adapters/network/probes.h"
#include "tests/adapters/network/programserver.h"
#include "tests/support/suite.h"

#include <QFileInfo>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;

// Looking from another server: through the sshd of the system, on loopback.
class TunnelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString sshd = findProgram(u"sshd"_s), keygen = findProgram(u"ssh-keygen"_s);
        if (sshd.isEmpty() || keygen.isEmpty() || findProgram(u"ssh"_s).isEmpty())
            QSKIP("OpenSSH is not installed");
        QDir().mkpath(u"/run/sshd"_s);
        if (!QDir(u"/run/sshd"_s).exists())
            QSKIP("sshd needs /run/sshd, which only root may make");
        m_user = QFileInfo(m_space.path(u"."_s)).owner();
        for (const QString &key : {u"host"_s, u"mine"_s, u"stranger"_s})
            QCOMPARE(QProcess::execute(keygen, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, m_space.path(key)}), 0);
        m_space.write(u"authorized"_s, contentOf(u"mine.pub"_s));
        const quint16 port = freePort();
        const QByteArray configuration = "PidFile none\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nUsePAM no\nStrictModes no\n"
                                         "PermitRootLogin prohibit-password\nListenAddress 127.0.0.1\nMaxStartups 100\nAuthorizedKeysFile "
                                         + m_space.path(u"authorized"_s).toUtf8() + "\nDisableForwarding no\n";
        m_server.emplace(sshd,
                         QStringList{u"-D"_s, u"-e"_s, u"-f"_s, m_space.write(u"sshd_config"_s, configuration), u"-h"_s, m_space.path(u"host"_s),
                                     u"-p"_s, QString::number(port)},
                         port);
        QVERIFY_UP(*m_server);
        m_space.write(u"known"_s, "[127.0.0.1]:" + QByteArray::number(port) + ' ' + contentOf(u"host.pub"_s));
        m_space.write(u"empty"_s, {});
        m_site = std::make_unique<demo::HttpServer>([](const demo::HttpRequest &request) {
            return demo::HttpReply{.status = 200, .body = "{\"status\":\"healthy\",\"path\":\"" + request.path.toUtf8() + "\"}"};
        });
        QVERIFY(m_site->listen(nullptr));
    }

    void cleanupTestCase() { m_server.reset(); }

    void looksFromTheServerItself()
    {
        NetworkProber prober({.sshOptions = options(u"known"_s, u"mine"_s)});
        const ProbeResult open =
            probe(prober, through(check(CheckKind::Tcp, u"tcp://localhost:%1"_s.arg(m_site->port()), {u"[CONNECTED] == true"_s})));
        QCOMPARE_STATUS(open, EvidenceStatus::Passing);
        QCOMPARE(open.observation.address, u"localhost:%1 by %2@127.0.0.1"_s.arg(m_site->port()).arg(m_user));
        const ProbeResult answered = probe(prober, through(check(CheckKind::Http, u"http://localhost:%1/health"_s.arg(m_site->port()),
                                                                 {u"[STATUS] == 200"_s, u"[BODY].status == healthy"_s})));
        QCOMPARE_STATUS(answered, EvidenceStatus::Passing);
        QVERIFY(answered.observation.phases.firstByte);
        QVERIFY(!answered.observation.phases.connect);
    }

    // "Closed from here, open from inside" needs both to be told truly.
    void tellsAPortThatIsClosedThere()
    {
        NetworkProber prober({.sshOptions = options(u"known"_s, u"mine"_s)});
        const QString nobody = u"tcp://localhost:%1"_s.arg(freePort());
        const ProbeResult refused = probe(prober, through(check(CheckKind::Tcp, nobody, {u"[CONNECTED] == true"_s})));
        QCOMPARE_FAILURE(refused, Failure::Refused);
        QCOMPARE_STATUS(refused, EvidenceStatus::Failing);
        QCOMPARE_STATUS(probe(prober, through(check(CheckKind::Tcp, nobody, {u"[CONNECTED] == false"_s}))), EvidenceStatus::Passing);
        QCOMPARE_FAILURE(probe(prober, through(check(CheckKind::Http, u"http://nobody.demo.invalid/"_s, {u"[STATUS] == 200"_s}))),
                         Failure::NameNotFound);
    }

    void aServerThatDoesNotLetUsInTellsNothing_data()
    {
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown host key") << u"empty"_s << u"mine"_s << u"Host key verification failed"_s;
        QTest::newRow("another key") << u"known"_s << u"stranger"_s << u"Permission denied"_s;
    }

    void aServerThatDoesNotLetUsInTellsNothing()
    {
        QFETCH(const QString, known);
        QFETCH(const QString, key);
        QFETCH(const QString, words);
        NetworkProber prober({.sshOptions = options(known, key)});
        const ProbeResult result =
            probe(prober, through(check(CheckKind::Tcp, u"tcp://localhost:%1"_s.arg(m_site->port()), {u"[CONNECTED] == true"_s})));
        QCOMPARE_FAILURE(result, Failure::VantageUnreachable);
        QCOMPARE_STATUS(result, EvidenceStatus::Unknown);
        QCOMPARE(result.obstacle, Obstacle::VantageUnreachable);
        QVERIFY2(sentenceOf(result).contains(words), qPrintable(sentenceOf(result)));
    }

    void aServerThatIsDownTellsNothing()
    {
        NetworkProber prober({.sshOptions = options(u"known"_s, u"mine"_s)});
        ProbeRequest asked = through(check(CheckKind::Tcp, u"tcp://localhost:%1"_s.arg(m_site->port()), {u"[CONNECTED] == true"_s}));
        asked.vantage->port = freePort();
        QCOMPARE_FAILURE(probe(prober, asked), Failure::VantageUnreachable);
    }

    void manyAtOnceAreCancelledAtOnce()
    {
        NetworkProber prober({.sshOptions = options(u"known"_s, u"mine"_s)});
        QList<ProbeRequest> all;
        for (int i = 0; i < 12; ++i)
            all << through(check(CheckKind::Tcp, u"tcp://localhost:%1"_s.arg(m_site->port()), {u"[CONNECTED] == true"_s}));
        QSignalSpy finished(&prober, &Prober::finished);
        prober.submit(all);
        prober.cancelAll();
        int results = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                results = 0;
                for (const QList<QVariant> &each : finished)
                    results += int(each.first().value<QList<ProbeResult>>().size());
                return results == all.size();
            },
            std::chrono::seconds(10)));
    }

    void readsWhyAChannelDidNotOpen()
    {
        using network::channelFailure;
        QCOMPARE(channelFailure("channel 0: open failed: connect failed: Connection refused"), Failure::Refused);
        QCOMPARE(channelFailure("channel 0: open failed: connect failed: Connection timed out"), Failure::TimeoutConnect);
        QCOMPARE(channelFailure("channel 0: open failed: connect failed: No route to host"), Failure::Unreachable);
        QCOMPARE(channelFailure("channel 0: open failed: connect failed: Name or service not known"), Failure::NameNotFound);
        QCOMPARE(channelFailure("channel 0: open failed: administratively prohibited: open failed"), std::nullopt);
        QCOMPARE(channelFailure("debug2: channel 0: open confirm rwindow 0 rmax 32768"), std::nullopt);
    }

private:
    QByteArray contentOf(const QString &name) const
    {
        QFile file(m_space.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList options(const QString &known, const QString &key) const
    {
        return {u"-F"_s, u"none"_s,
                u"-i"_s, m_space.path(key),
                u"-o"_s, u"IdentitiesOnly=yes"_s,
                u"-o"_s, u"IdentityAgent=none"_s,
                u"-o"_s, u"UserKnownHostsFile="_s + m_space.path(known),
                u"-o"_s, u"GlobalKnownHostsFile=none"_s};
    }

    ProbeRequest through(const CheckSpec &spec) const
    {
        ProbeRequest made = request(spec);
        made.vantage = SshVantage{m_user, u"127.0.0.1"_s, m_server->port()};
        return made;
    }

    Workspace m_space;
    QString m_user;
    std::optional<ProgramServer> m_server;
    std::unique_ptr<demo::HttpServer> m_site;
};

COUNTERSIGN_SUITE(TunnelTest)
#include "tst_tunnel.moc"
