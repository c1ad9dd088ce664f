// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/websocketframe.h"
#include "tests/adapters/network/probes.h"
#include "tests/adapters/network/rawserver.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>

using namespace countersign;
using namespace countersign::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString address = u"ws://live.demo.test/feed?x=1"_s;
const QString upgraded = u"[STATUS] == 101"_s;

QByteArray acceptFor(const QByteArray &head)
{
    const qsizetype start = head.indexOf("Sec-WebSocket-Key: ") + 19;
    const QByteArray key = head.sliced(start, head.indexOf("\r\n", start) - start);
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
}

QByteArray welcome(const QByteArray &head)
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: " + acceptFor(head) + "\r\n\r\n";
}

// As a server sends it: not masked.
QByteArray frame(char first, const QByteArray &payload)
{
    Q_ASSERT(payload.size() < 126);
    return QByteArray(1, first) + char(payload.size()) + payload;
}

// Shakes hands, then sends `more`; what the client said afterwards goes to `said`.
RawServer::Behaviour greeting(const QByteArray &more, QByteArray *said = nullptr)
{
    return [more, said](QTcpSocket *socket) {
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, more, said] {
            const QByteArray bytes = socket->readAll();
            if (bytes.startsWith("GET "))
                socket->write(welcome(bytes) + more);
            else if (said)
                *said += bytes;
        });
    };
}

} // namespace

// Against servers of our own that do the handshake of RFC 6455, rightly and wrongly.
class WebSocketProbeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upgrades()
    {
        QByteArray said;
        const RawServer server(greeting({}, &said));
        const ProbeResult result = probe(m_prober, request(check(CheckKind::WebSocket, address, {upgraded}), server.port()));
        QCOMPARE_STATUS(result, EvidenceStatus::Passing);
        QVERIFY(result.observation.phases.connect && result.observation.phases.firstByte);
        QTRY_COMPARE(said.size(), 8); // a masked close with its code
        QCOMPARE(static_cast<quint8>(said.front()), 0x88);
    }

    void waitsForAMessageWhereOneIsWanted()
    {
        const QStringList wanted{upgraded, u"len([BODY]) > 0"_s};
        const RawServer talking(greeting(frame(char(0x89), "are you there") + frame(0x01, "{\"type\":") + frame(char(0x80), "\"hello\"}")));
        const ProbeResult result =
            probe(m_prober, request(check(CheckKind::WebSocket, address, wanted + QStringList{u"[BODY].type == hello"_s}), talking.port()));
        QCOMPARE_STATUS(result, EvidenceStatus::Passing);
        QCOMPARE(result.observation.body, "{\"type\":\"hello\"}");

        const RawServer mute(greeting({}));
        ProbeRequest probed = request(check(CheckKind::WebSocket, address, wanted), mute.port());
        probed.deadline = 400ms;
        QCOMPARE_FAILURE(probe(m_prober, probed), Failure::TimeoutTransfer);
        const RawServer closing(greeting(frame(char(0x88), QByteArray("\x03\xe8", 2))));
        QCOMPARE_FAILURE(probe(m_prober, request(check(CheckKind::WebSocket, address, wanted), closing.port())), Failure::ClosedEarly);
    }

    void takesARefusalForAnAnswer()
    {
        const RawServer server(RawServer::answering("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
        const ProbeResult result = probe(m_prober, request(check(CheckKind::WebSocket, address, {upgraded}), server.port()));
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
        QCOMPARE_FAILURE(result, Failure::None);
        QCOMPARE(result.conditions.front().got, u"403"_s);
    }

    void isNotFooled_data()
    {
        QTest::addColumn<RawServer::Behaviour>("behaviour");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("accepts another key") << RawServer::answering(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n")
                                             << Failure::Malformed;
        QTest::newRow("accepts no key") << RawServer::answering(
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n")
                                        << Failure::Malformed;
        QTest::newRow("another protocol") << RawServer::answering("SSH-2.0-OpenSSH_9.9\r\n") << Failure::Malformed;
        QTest::newRow("hangs up") << RawServer::answering({}) << Failure::ClosedEarly;
        QTest::newRow("endless head") << RawServer::pouring("HTTP/1.1 101 Switching Protocols\r\n", "X-A: " + QByteArray(1000, 'a') + "\r\n")
                                      << Failure::TooLarge;
        QTest::newRow("one endless line") << RawServer::pouring("HTTP/1.1 101 Switching Protocols\r\nX-A: ", QByteArray(64 * 1024, 'a'))
                                          << Failure::TooLarge;
        QTest::newRow("masked frame") << greeting(QByteArray("\x81\x82\x00\x00\x00\x00hi", 8)) << Failure::Malformed;
        QTest::newRow("reserved bits") << greeting(QByteArray("\xf1\x02hi", 4)) << Failure::Malformed;
        QTest::newRow("2^63 bytes") << greeting(QByteArray("\x82\x7f\x7f\xff\xff\xff\xff\xff\xff\xff", 10)) << Failure::Malformed;
        QTest::newRow("silence") << RawServer::silence() << Failure::TimeoutFirstByte;
    }

    void isNotFooled()
    {
        QFETCH(RawServer::Behaviour, behaviour);
        QFETCH(Failure, failure);
        const RawServer server(behaviour);
        ProbeRequest probed = request(check(CheckKind::WebSocket, address, {upgraded, u"len([BODY]) > 0"_s}), server.port());
        probed.deadline = 700ms;
        const ProbeResult result = probe(m_prober, probed);
        QCOMPARE_FAILURE(result, failure);
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
    }

    void opensManyAtOnce()
    {
        const RawServer server(greeting({}));
        CheckSpec spec = check(CheckKind::WebSocket, address, {u"[ERRORS] == 0"_s, u"[SAMPLES] == 5"_s});
        spec.target.requests = spec.target.concurrency = 5;
        QCOMPARE_STATUS(probe(m_prober, request(spec, server.port())), EvidenceStatus::Passing);
        QCOMPARE(server.connections, 5);

        int seen = 0; // the third is refused
        const RawServer strict([&seen](QTcpSocket *socket) {
            if (++seen == 3)
                RawServer::answering("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n")(socket);
            else
                greeting({})(socket);
        });
        const ProbeResult result = probe(m_prober, request(spec, strict.port()));
        QCOMPARE_STATUS(result, EvidenceStatus::Failing);
        QCOMPARE(result.conditions.front().got, u"1"_s);
    }

    void readsAndWritesFrames()
    {
        using State = network::FrameReading::State;
        const QByteArray sent = frame(char(0x81), "hello");
        for (qsizetype size = 0; size < sent.size(); ++size)
            QCOMPARE(network::readFrame(sent.first(size)).state, State::Incomplete);
        const network::FrameReading reading = network::readFrame(sent + "rest");
        QCOMPARE(reading.state, State::Complete);
        QCOMPARE(reading.size, sent.size());
        QCOMPARE(reading.frame.payload, "hello");
        const QByteArray masked = network::maskedFrame(network::WebSocketFrame::Text, "hello");
        QCOMPARE(masked.size(), 11);
        QVERIFY(!masked.contains("hello") || masked.sliced(2, 4) == QByteArray(4, '\0'));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(char(masked[6 + i] ^ masked[2 + i % 4]), "hello"[i]);
    }

private:
    NetworkProber m_prober;
};

COUNTERSIGN_SUITE(WebSocketProbeTest)
#include "tst_websocketprobe.moc"
