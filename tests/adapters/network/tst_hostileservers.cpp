// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/adapters/network/probes.h"
#include "tests/adapters/network/rawserver.h"
#include "tests/support/suite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\n";

QByteArray deflated(const QByteArray &plain)
{
    return qCompress(plain, 9).sliced(4); // without Qt's own length
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::global()->bounded(256));
    bytes[0] = char(0x80); // neither a letter of HTTP nor a TLS record
    return bytes;
}

qint64 residentKilobytes()
{
    QFile statm(u"/proc/self/statm"_s);
    return statm.open(QIODevice::ReadOnly) ? statm.readAll().split(' ').value(1).toLongLong() * 4 : 0;
}

} // namespace

// Rows 29-51 of docs/SECURITY.md: what servers do that mean harm, or are broken. Each is told apart, in bounded time and memory.
class HostileServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotFooledByWhatIsNotHttp_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Failure>("failure");
        const auto row = [](const char *name, const QByteArray &answer, Failure failure) { QTest::newRow(name) << answer << failure; };
        row("sound", ok + "Content-Length: 2\r\n\r\nhi", Failure::None);
        row("sound without length", ok + "\r\nhi", Failure::None);
        row("sound in chunks", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n", Failure::None);
        row("negative length", ok + "Content-Length: -5\r\n\r\nhello", Failure::Malformed);
        row("no number for a length", ok + "Content-Length: two\r\n\r\nhi", Failure::Malformed);
        row("two lengths", ok + "Content-Length: 2\r\nContent-Length: 5\r\n\r\nhello", Failure::Malformed);
        row("huge length", ok + "Content-Length: 99999999999999999999\r\n\r\nhi", Failure::Malformed);
        row("bad chunk size", ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhi\r\n0\r\n\r\n", Failure::Malformed);
        row("huge chunk size", ok + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nhi", Failure::Malformed);
        row("status of five digits", "HTTP/1.1 99999 OK\r\n\r\n", Failure::Malformed);
        row("status 099", "HTTP/1.1 099 Odd\r\n\r\n", Failure::Malformed);
        row("status 700", "HTTP/1.1 700 Odd\r\n\r\n", Failure::Malformed);
        row("no status", "HTTP/1.1 OK\r\n\r\n", Failure::Malformed);
        row("reason that is no text", "HTTP/1.1 200 \xff\xfe\r\n\r\n", Failure::Malformed);
        row("NUL in a header", ok + QByteArray("X-A: a\0b\r\n\r\n", 12), Failure::Malformed);
        row("escape in a header", ok + "X-A: \x1b[31m\r\n\r\n", Failure::Malformed);
        row("header without a colon", ok + "no colon here\r\n\r\n", Failure::Malformed);
        row("random bytes", randomBytes(100'000), Failure::Malformed);
        row("HTTP of 1991", "<html>hello</html>", Failure::Malformed);
        row("another protocol", "SSH-2.0-OpenSSH_9.9\r\n", Failure::Malformed);
        row("nothing", "", Failure::ClosedEarly);
        row("half a body", ok + "Content-Length: 100\r\n\r\nhalf", Failure::ClosedEarly);
        row("half a chunk", ok + "Transfer-Encoding: chunked\r\n\r\n64\r\nhalf", Failure::ClosedEarly);
        row("unknown encoding", ok + "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nplain", Failure::Malformed);
        row("encodings in encodings", ok + "Content-Encoding: gzip, gzip, gzip, gzip, gzip, gzip, gzip\r\nContent-Length: 2\r\n\r\nhi",
            Failure::Malformed);
        row("one header of 200 KB", ok + "X-A: " + QByteArray(200'000, 'a') + "\r\n\r\n", Failure::TooLarge);
        row("400 headers", ok + QByteArray("X-A: " + QByteArray(1000, 'a') + "\r\n").repeated(400) + "\r\n", Failure::TooLarge);
        row("10,000 interim answers", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(10'000) + ok + "Content-Length: 0\r\n\r\n",
            Failure::TooLarge);
        row("1,000 cookies", ok + QByteArray("Set-Cookie: a=b\r\n").repeated(1000) + "Content-Length: 0\r\n\r\n", Failure::None);
    }

    void isNotFooledByWhatIsNotHttp()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Failure, failure);
        const RawServer server(RawServer::answering(answer));
        const ProbeResult result = probe(m_prober, httpRequest(server));
        QCOMPARE_FAILURE(result, failure);
        QCOMPARE_STATUS(result, failure == Failure::None ? EvidenceStatus::Passing : EvidenceStatus::Failing);
        QVERIFY(!result.observation.detail.contains(QChar(0x1b)) && !result.observation.detail.contains(QChar(0)));
        QCOMPARE(server.connections, 1); // one probe is one connection, whatever comes back
    }

    void stopsReadingAtTheLimits_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("piece");
        QTest::newRow("endless body") << QByteArray(ok + "\r\n") << QByteArray(64 * 1024, 'a');
        QTest::newRow("endless chunks") << QByteArray(ok + "Transfer-Encoding: chunked\r\n\r\n") << "10000\r\n" + QByteArray(0x10000, 'a') + "\r\n";
        QTest::newRow("endless headers") << ok << QByteArray("X-A: " + QByteArray(60, 'a') + "\r\n");
        QTest::newRow("one endless header") << QByteArray(ok + "X-A: ") << QByteArray(64 * 1024, 'a');
        QTest::newRow("endless interim answers") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100);
        QTest::newRow("bomb") << QByteArray(ok + "Content-Encoding: deflate\r\n\r\n") << deflated(QByteArray(100'000'000, 'a'));
    }

    void stopsReadingAtTheLimits()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, piece);
        const RawServer server(RawServer::pouring(start, piece));
        probe(m_prober, httpRequest(server)); // what is needed once is there
        const qint64 before = residentKilobytes();
        QElapsedTimer clock;
        clock.start();
        const ProbeResult result = probe(m_prober, httpRequest(server));
        QCOMPARE_FAILURE(result, Failure::TooLarge);
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
        QVERIFY(result.observation.body.size() <= 1024 * 1024);
        QVERIFY(clock.elapsed() < 5000);
#ifndef COUNTERSIGN_SANITIZED
        QVERIFY2(residentKilobytes() - before < 8 * 1024, qPrintable(QString::number(residentKilobytes() - before)));
#else
        Q_UNUSED(before)
#endif
    }

    void judgesWhatCameBeforeTheLimit()
    {
        const RawServer server(RawServer::pouring(ok + "\r\nSwagger UI", QByteArray(64 * 1024, 'a')));
        ProbeRequest probed = httpRequest(server);
        probed.check.conditions = {u"[STATUS] == 200"_s, u"[BODY] == pat(*Swagger*)"_s};
        QCOMPARE_STATUS(probe(m_prober, probed), EvidenceStatus::Passing);
        probed.check.conditions = {u"[BODY] == pat(*something else*)"_s};
        QCOMPARE_STATUS(probe(m_prober, probed), EvidenceStatus::Failing);
    }

    void endsAtTheDeadline_data()
    {
        QTest::addColumn<RawServer::Behaviour>("behaviour");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("silence") << RawServer::silence() << Failure::TimeoutFirstByte;
        QTest::newRow("slow headers") << RawServer::dripping(ok + "X-Padding: " + QByteArray(1000, 'a'), 20ms) << Failure::TimeoutTransfer;
        QTest::newRow("slow status") << RawServer::dripping(ok, 50ms) << Failure::TimeoutFirstByte;
        QTest::newRow("slow body") << RawServer::dripping(ok + "\r\n" + QByteArray(1000, 'a'), 5ms) << Failure::TimeoutTransfer;
    }

    void endsAtTheDeadline()
    {
        QFETCH(RawServer::Behaviour, behaviour);
        QFETCH(Failure, failure);
        const RawServer server(behaviour);
        ProbeRequest probed = httpRequest(server);
        probed.deadline = 500ms;
        const ProbeResult result = probe(m_prober, probed);
        QCOMPARE_FAILURE(result, failure);
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
        QVERIFY(*result.observation.phases.total < 2500);
    }

    void tellsWhatIsNotTls_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("HTTP") << QByteArray(ok + "\r\n") << Failure::NotTls;
        QTest::newRow("random bytes") << randomBytes(100'000) << Failure::NotTls;
        QTest::newRow("SSH") << QByteArray("SSH-2.0-OpenSSH_9.9\r\n") << Failure::NotTls;
        QTest::newRow("hangs up") << QByteArray() << Failure::ClosedEarly;
        QTest::newRow("alert: no such name") << QByteArray("\x15\x03\x03\x00\x02\x02\x70", 7) << Failure::TlsFailed;
        QTest::newRow("alert: old protocol") << QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7) << Failure::TlsFailed;
    }

    void tellsWhatIsNotTls()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Failure, failure);
        for (const CheckKind kind : {CheckKind::Http, CheckKind::Tls}) {
            const RawServer server(RawServer::answering(answer));
            const ProbeResult result = probe(m_prober, request(check(kind, u"https://api.demo.test/"_s), server.port()));
            QCOMPARE_FAILURE(result, failure);
            QVERIFY(result.observation.connected);
        }
    }

    void followsNoRedirect_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("redirect");
        QTest::newRow("another host") << QByteArray("https://evil.test:8443/x") << u"https://evil.test:8443/x"_s;
        QTest::newRow("relative") << QByteArray("../c?d#e") << u"http://api.demo.test/c?d#e"_s;
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << u"file:///etc/passwd"_s;
        QTest::newRow("ftp") << QByteArray("ftp://api.demo.test/") << u"ftp://api.demo.test/"_s;
        QTest::newRow("itself") << QByteArray("/a/b") << u"http://api.demo.test/a/b"_s;
        QTest::newRow("nonsense") << QByteArray("http://[") << u"http://["_s;
    }

    void followsNoRedirect()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, redirect);
        const RawServer server(RawServer::answering("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n"));
        CheckSpec spec = check(CheckKind::Http, u"http://api.demo.test/a/b"_s, {u"[STATUS] == 302"_s});
        spec.target.headers = {{u"Authorization"_s, u"Bearer x"_s}};
        const ProbeResult result = probe(m_prober, request(spec, server.port()));
        QCOMPARE_STATUS(result, EvidenceStatus::Passing);
        QCOMPARE(result.observation.values.value(u"REDIRECT"_s), redirect);
        QCOMPARE(server.connections, 1);
    }

    void keepsNothingBetweenProbes()
    {
        QByteArrayList requests;
        const RawServer server([&requests](QTcpSocket *socket) {
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &requests] {
                requests << socket->readAll();
                socket->write(ok
                              + "Set-Cookie: id=1; Path=/\r\nStrict-Transport-Security: max-age=31536000\r\n"
                                "Alt-Svc: h2=\"evil.test:443\"\r\nConnection: keep-alive\r\nContent-Length: 0\r\n\r\n");
            });
        });
        for (int i = 0; i < 3; ++i)
            QCOMPARE_STATUS(probe(m_prober, httpRequest(server)), EvidenceStatus::Passing);
        QCOMPARE(server.connections, 3);
        QCOMPARE(requests.size(), 3);
        QCOMPARE(requests.at(1), requests.at(0));
        QVERIFY(!requests.at(2).contains("Cookie"));
    }

    void survivesDeepJson()
    {
        const QByteArray body = QByteArray(100'000, '[') + QByteArray(100'000, ']');
        const RawServer server(
            RawServer::answering(ok + "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body));
        ProbeRequest probed = httpRequest(server);
        probed.check.conditions = {u"[BODY].status == healthy"_s};
        QCOMPARE_STATUS(probe(m_prober, probed), EvidenceStatus::Failing);
    }

    void asksOneHostByEight()
    {
        int open = 0, most = 0;
        const RawServer server([&](QTcpSocket *socket) {
            most = qMax(most, ++open);
            connect(socket, &QTcpSocket::disconnected, this, [&open] { --open; });
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                QTimer::singleShot(5ms, socket, [socket] {
                    socket->write(ok + "Content-Length: 0\r\n\r\n");
                    socket->disconnectFromHost();
                });
            });
        });
        const QList<ProbeRequest> requests(500, httpRequest(server));
        const QList<ProbeResult> results = probeAll(m_prober, requests, 60s);
        QCOMPARE(results.size(), 500);
        for (const ProbeResult &result : results)
            QCOMPARE_STATUS(result, EvidenceStatus::Passing);
        QCOMPARE(server.connections, 500);
        // a connection that has ended for the prober may not have for the server yet
        QVERIFY2(most <= 16, qPrintable(QString::number(most)));
    }

private:
    static ProbeRequest httpRequest(const RawServer &server) { return request(check(CheckKind::Http, u"http://api.demo.test/"_s), server.port()); }

    NetworkProber m_prober;
};

COUNTERSIGN_SUITE(HostileServersTest)
#include "tst_hostileservers.moc"
