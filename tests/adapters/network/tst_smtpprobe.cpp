// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/words.h"
#include "tests/adapters/network/probes.h"
#include "tests/adapters/network/programserver.h"
#include "tests/adapters/network/rawserver.h"
#include "tests/support/suite.h"

#include <unistd.h>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString address = u"smtp://mail.demo.test:587"_s;
const QStringList secured{u"[CONNECTED] == true"_s, u"[TLS.VERSION] >= 1.2"_s, u"[CERTIFICATE_EXPIRATION] > 14d"_s};

// Greets, then answers the first word of each line by `replies`.
RawServer::Behaviour talking(const QByteArray &greeting, const QMap<QByteArray, QByteArray> &replies)
{
    return [greeting, replies](QTcpSocket *socket) {
        socket->write(greeting);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, replies] {
            while (socket->canReadLine())
                socket->write(replies.value(socket->readLine().simplified().split(' ').front(), "500 what?\r\n"));
        });
    };
}

} // namespace

class SmtpProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Against the OpenSMTPD of the system: STARTTLS with a good and an expired certificate.
    void changesToTlsWithAServer()
    {
        const QString smtpd = findProgram(u"smtpd"_s);
        const QString unshare = findProgram(u"unshare"_s);
        if (smtpd.isEmpty() || unshare.isEmpty() || ::geteuid() != 0)
            QSKIP("OpenSMTPD runs as root only");
        auto authority = demo::CertificateAuthority::create(u"Test authority"_s);
        QVERIFY_EXPECTED(authority);
        const Workspace space;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        space.writeCertificate(u"good"_s, *authority, {.hosts = {u"mail.demo.test"_s}});
        space.writeCertificate(u"expired"_s, *authority, {.hosts = {u"mail.demo.test"_s}, .from = now.addDays(-9), .to = now.addDays(-3)});
        const quint16 good = freePort(), expired = freePort();
        QByteArray configuration;
        for (const auto &[name, port] : {std::pair{u"good"_s, good}, std::pair{u"expired"_s, expired}}) {
            configuration += u"pki %1 cert \"%2.pem\"\npki %1 key \"%2.key\"\n"_s.arg(name, space.path(name)).toUtf8();
            configuration += u"listen on 127.0.0.1 port %1 tls pki %2 hostname mail.demo.test\n"_s.arg(port).arg(name).toUtf8();
        }
        configuration += "match from any for any reject\n";
        const QString file = space.write(u"smtpd.conf"_s, configuration);
        // a /run of its own: it keeps a socket of a fixed name there
        ProgramServer server(unshare,
                             {u"--mount"_s, u"sh"_s, u"-c"_s,
                              u"mount -t tmpfs tmpfs /run && mount -t tmpfs tmpfs /var/spool && exec \"$0\" -d -f \"$1\""_s, smtpd, file},
                             good);
        QVERIFY_UP(server);

        const ProbeResult result = probe(m_prober, request(check(CheckKind::Smtp, address, secured), good, authority->pem()));
        QVERIFY2(result.status == EvidenceStatus::Passing, qPrintable(describe(result) + QString::fromUtf8(server.output())));
        QVERIFY(result.observation.body.contains("STARTTLS"));
        QVERIFY(result.observation.phases.tls);
        QCOMPARE_FAILURE(probe(m_prober, request(check(CheckKind::Smtp, address, secured), good)), Failure::CertificateUnknownIssuer);
        const QString other = u"smtp://other.demo.test:587"_s;
        QCOMPARE_FAILURE(probe(m_prober, request(check(CheckKind::Smtp, other, secured), good, authority->pem())), Failure::CertificateWrongHost);
        const ProbeResult old = probe(m_prober, request(check(CheckKind::Smtp, address, secured), expired, authority->pem()));
        QCOMPARE_FAILURE(old, Failure::CertificateExpired);
        QCOMPARE(sentenceOf(old), u"the certificate expired 3 day(s) ago"_s);
    }

    void tellsConversations_data()
    {
        QTest::addColumn<RawServer::Behaviour>("behaviour");
        QTest::addColumn<Failure>("failure");
        const QByteArray greeting = "220 mail.demo.test ESMTP\r\n";
        const QByteArray offer = "250-mail.demo.test\r\n250-SIZE 1000\r\n250 STARTTLS\r\n";
        QTest::newRow("no TLS offered") << talking(greeting, {{"EHLO", "250 mail.demo.test\r\n"}}) << Failure::None;
        QTest::newRow("greeting of many lines") << talking("220-mail\r\n220-demo\r\n220 test\r\n", {{"EHLO", "250 hello\r\n"}}) << Failure::None;
        QTest::newRow("turned away") << talking("554 no service\r\n", {}) << Failure::ServerError;
        QTest::newRow("EHLO refused") << talking(greeting, {{"EHLO", "550 not you\r\n"}}) << Failure::ServerError;
        QTest::newRow("TLS not available") << talking(greeting, {{"EHLO", offer}, {"STARTTLS", "454 not now\r\n"}}) << Failure::ServerError;
        QTest::newRow("words slipped in before TLS")
            << talking(greeting, {{"EHLO", offer}, {"STARTTLS", "220 go\r\n250 injected\r\n"}}) << Failure::Malformed;
        QTest::newRow("no TLS after all") << talking(greeting, {{"EHLO", offer}, {"STARTTLS", "220 go\r\n"}}) << Failure::NotTls;
        QTest::newRow("HTTP") << talking("HTTP/1.1 400 Bad Request\r\n\r\n", {}) << Failure::Malformed;
        QTest::newRow("endless reply") << RawServer::Behaviour([](QTcpSocket *socket) { socket->write(QByteArray("220-more\r\n").repeated(10'000)); })
                                       << Failure::Malformed;
        QTest::newRow("silence") << RawServer::silence() << Failure::TimeoutFirstByte;
        QTest::newRow("drip") << RawServer::dripping("220-" + QByteArray(1000, 'a'), 20ms) << Failure::TimeoutTransfer;
    }

    void tellsConversations()
    {
        QFETCH(RawServer::Behaviour, behaviour);
        QFETCH(Failure, failure);
        const RawServer server(behaviour);
        ProbeRequest probed = request(check(CheckKind::Smtp, address, {u"[CONNECTED] == true"_s}), server.port());
        probed.deadline = 700ms;
        const ProbeResult result = probe(m_prober, probed);
        QCOMPARE_FAILURE(result, failure);
        QCOMPARE_STATUS(result, failure == Failure::None ? EvidenceStatus::Passing : EvidenceStatus::Failing);
    }

    void isNotGreenWithoutTlsWhereTlsIsWanted()
    {
        const RawServer server(talking("220 mail\r\n", {{"EHLO", "250 mail.demo.test\r\n"}}));
        const ProbeResult result = probe(m_prober, request(check(CheckKind::Smtp, address, secured), server.port()));
        QVERIFY2(result.status == EvidenceStatus::Failing, qPrintable(describe(result)));
    }

private:
    NetworkProber m_prober;
};

COUNTERSIGN_SUITE(SmtpProbeTest)
#include "tst_smtpprobe.moc"
