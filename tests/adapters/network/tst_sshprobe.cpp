// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
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

const QString address = u"ssh://app.demo.test:22"_s;

} // namespace

class SshProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Against the sshd of the system.
    void readsTheBannerOfAServer()
    {
        const QString sshd = findProgram(u"sshd"_s);
        const QString keygen = findProgram(u"ssh-keygen"_s);
        if (sshd.isEmpty() || keygen.isEmpty())
            QSKIP("sshd is not installed");
        QDir().mkpath(u"/run/sshd"_s); // where sshd locks itself into before it knows who is there
        if (!QDir(u"/run/sshd"_s).exists())
            QSKIP("sshd needs /run/sshd, which only root may make");
        const Workspace space;
        QCOMPARE(QProcess::execute(keygen, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, QString(), u"-f"_s, space.path(u"key"_s)}), 0);
        const quint16 port = freePort();
        const QString configuration = space.write(u"sshd_config"_s, "PidFile none\nPasswordAuthentication no\n");
        ProgramServer server(sshd,
                             {u"-D"_s, u"-e"_s, u"-f"_s, configuration, u"-h"_s, space.path(u"key"_s), u"-p"_s, QString::number(port), u"-o"_s,
                              u"ListenAddress=127.0.0.1"_s},
                             port);
        QVERIFY_UP(server);
        const QStringList conditions{u"[BODY] == pat(SSH-2.0-OpenSSH*)"_s, u"[VERSION] >= 9.2"_s, u"[CONNECTED] == true"_s};
        const ProbeResult result = probe(m_prober, request(check(CheckKind::Ssh, address, conditions), port));
        QCOMPARE_STATUS(result, EvidenceStatus::Passing);
        QVERIFY(result.observation.phases.firstByte);
        QCOMPARE_STATUS(probe(m_prober, request(check(CheckKind::Ssh, address, {u"[VERSION] >= 99"_s}), port)), EvidenceStatus::Failing);
    }

    void tellsBanners_data()
    {
        QTest::addColumn<RawServer::Behaviour>("behaviour");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<QString>("version");
        const auto row = [](const char *name, const RawServer::Behaviour &behaviour, Failure failure, const QString &version = {}) {
            QTest::newRow(name) << behaviour << failure << version;
        };
        const auto saying = [](const QByteArray &bytes) -> RawServer::Behaviour { return [bytes](QTcpSocket *socket) { socket->write(bytes); }; };
        const auto leaving = [](const QByteArray &bytes) -> RawServer::Behaviour {
            return [bytes](QTcpSocket *socket) {
                socket->write(bytes);
                socket->disconnectFromHost();
            };
        };
        row("OpenSSH", saying("SSH-2.0-OpenSSH_9.9p1 Debian-1\r\n"), Failure::None, u"9.9"_s);
        row("dropbear", saying("SSH-2.0-dropbear_2022.83\r\n"), Failure::None, u"2022.83"_s);
        row("a word before", saying("Welcome\r\nKeep out\r\nSSH-2.0-Go\r\n"), Failure::None);
        row("byte by byte", RawServer::dripping("SSH-2.0-OpenSSH_9.9\r\n", 5ms), Failure::None, u"9.9"_s);
        row("too old", saying("SSH-1.5-OldServer\r\n"), Failure::Malformed);
        row("HTTP", saying("HTTP/1.1 400 Bad Request\r\n\r\n"), Failure::Malformed);
        row("endless words", saying(QByteArray("blah\r\n").repeated(1000)), Failure::Malformed);
        row("no line end", saying(QByteArray(20'000, 'a')), Failure::Malformed);
        row("hangs up", leaving({}), Failure::ClosedEarly);
        row("too many connections", leaving("Exceeded MaxStartups\r\n"), Failure::ClosedEarly);
        row("silence", RawServer::silence(), Failure::TimeoutFirstByte);
    }

    void tellsBanners()
    {
        QFETCH(RawServer::Behaviour, behaviour);
        QFETCH(Failure, failure);
        QFETCH(QString, version);
        const RawServer server(behaviour);
        ProbeRequest probed = request(check(CheckKind::Ssh, address), server.port());
        probed.deadline = 700ms;
        const ProbeResult result = probe(m_prober, probed);
        QCOMPARE_FAILURE(result, failure);
        QCOMPARE_STATUS(result, failure == Failure::None ? EvidenceStatus::Passing : EvidenceStatus::Failing);
        QCOMPARE(result.observation.values.value(u"VERSION"_s), version);
        QVERIFY(failure == Failure::None || !sentenceOf(result).isEmpty());
    }

    void saysWhenItIsDown()
    {
        QCOMPARE_FAILURE(probe(m_prober, request(check(CheckKind::Ssh, address), freePort())), Failure::Refused);
        QCOMPARE_STATUS(probe(m_prober, request(check(CheckKind::Ssh, address, {u"[CONNECTED] == false"_s}), freePort())), EvidenceStatus::Passing);
    }

private:
    NetworkProber m_prober;
};

COUNTERSIGN_SUITE(SshProbeTest)
#include "tst_sshprobe.moc"
