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

// HTTP checks of an environment that has a proxy.
class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksTheProxyForTheName()
    {
        QByteArray heard;
        const RawServer proxy([&heard](QTcpSocket *socket) {
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &heard] {
                heard += socket->readAll();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
            });
        });
        const ProbeResult result = probe(m_prober, through(u"http://api.demo.invalid/health"_s, proxy.port()));
        QCOMPARE_STATUS(result, EvidenceStatus::Passing);
        QVERIFY2(heard.startsWith("GET http://api.demo.invalid/health HTTP/1.1"), heard.constData());
        QCOMPARE(result.observation.address, u"127.0.0.1:%1"_s.arg(proxy.port()));
    }

    void saysWhatTheProxyRefuses()
    {
        const RawServer proxy(RawServer::answering("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
        const ProbeResult result = probe(m_prober, through(u"https://api.demo.invalid/health"_s, proxy.port()));
        QCOMPARE_FAILURE(result, Failure::Unreachable);
        QVERIFY2(result.observation.detail.contains(u"403"_s), qPrintable(describe(result)));
    }

    void saysThatTheProxyIsDown() { QCOMPARE_FAILURE(probe(m_prober, through(u"https://api.demo.invalid/"_s, freePort())), Failure::Refused); }

    void followsTheSystemWhereAPersonSaidSo()
    {
        const RawServer proxy(RawServer::answering("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"));
        const QByteArray before = qgetenv("http_proxy");
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        ProbeRequest request = through(u"http://api.demo.invalid/health"_s, 0);
        request.proxy = u"system"_s;
        QCOMPARE_STATUS(probe(m_prober, request), EvidenceStatus::Passing);
        QCOMPARE(proxy.connections, 1);
        before.isEmpty() ? qunsetenv("http_proxy") : qputenv("http_proxy", before);
    }

private:
    static ProbeRequest through(const QString &address, quint16 port)
    {
        ProbeRequest made = request(check(CheckKind::Http, address, {u"[STATUS] == 200"_s}));
        made.proxy = u"http://127.0.0.1:%1"_s.arg(port);
        return made;
    }

    NetworkProber m_prober;
};

COUNTERSIGN_SUITE(ProxyTest)
#include "tst_proxy.moc"
