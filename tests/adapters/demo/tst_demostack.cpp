// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/demo/demosite.h"
#include "adapters/demo/demostack.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QUrl>

using namespace countersign;
using namespace countersign::demo;
using namespace Qt::StringLiterals;

class DemoStackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthFollowsTheDependencies()
    {
        DemoState state({u"database"_s, u"cache"_s});
        QCOMPARE(get(u"/health"_s, state).body, QByteArray(R"({"cache":"connected","database":"connected","status":"healthy"})"));
        state.setBroken(u"database"_s, true);
        const HttpReply reply = get(u"/health"_s, state);
        QCOMPARE(reply.status, 503);
        QCOMPARE(reply.body, QByteArray(R"({"cache":"connected","database":"disconnected","status":"unhealthy"})"));
        QCOMPARE(get(u"/health/live"_s, state).status, 200);
        const QJsonObject ready = QJsonDocument::fromJson(get(u"/health/ready"_s, state).body).object();
        QCOMPARE(ready.value(u"checks"_s).toObject().value(u"database"_s), QJsonValue(false));
        QVERIFY(get(u"/metrics"_s, state).body.contains("demo_dependency_up{name=\"database\"} 0"));
    }

    void eachSwitchBreaksItsPart()
    {
        DemoState state({u"database"_s});
        const auto with = [&](const QString &name, const QString &path) {
            state.setBroken(name, true);
            const HttpReply reply = get(path, state);
            state.setBroken(name, false);
            return reply;
        };
        QCOMPARE(get(u"/docs"_s, state).status, 200);
        QCOMPARE(with(u"docs"_s, u"/docs"_s).status, 404);
        QCOMPARE(get(u"/metrics"_s, state).status, 200);
        QCOMPARE(with(u"metrics"_s, u"/metrics"_s).status, 404);
        QCOMPARE(with(u"errors"_s, u"/"_s).status, 500);
        QVERIFY(hasHeader(get(u"/nowhere"_s, state), u"Strict-Transport-Security"_s));
        QVERIFY(!hasHeader(with(u"headers"_s, u"/nowhere"_s), u"Strict-Transport-Security"_s));
    }

    void redirectsWithPathAndQuery_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("location");
        QTest::newRow("routed") << u"api.demo.test"_s << u"https://api.demo.test/p?q=1"_s;
        QTest::newRow("by port") << u"127.0.0.1:20080"_s << u"https://127.0.0.1:20443/p?q=1"_s;
    }

    void redirectsWithPathAndQuery()
    {
        QFETCH(QString, host);
        const HttpReply reply = m_site.answer({u"GET"_s, u"/p"_s, u"q=1"_s, {{u"Host"_s, host}}, {}, false}, DemoState({}));
        QCOMPARE(reply.status, 301);
        QTEST(reply.headers.front().value, "location");
    }

    void readsRequestsInPieces()
    {
        HttpRequestReader reader;
        const QByteArray bytes = "POST /a?b=c HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhelloGET / HTTP/1.1\r\n\r\n";
        const qsizetype first = bytes.indexOf("GET /");
        for (qsizetype i = 0; i < first - 1; ++i)
            QCOMPARE(reader.feed(bytes.sliced(i, 1)), HttpRequestReader::State::Incomplete);
        QCOMPARE(reader.feed(bytes.sliced(first - 1)), HttpRequestReader::State::Complete);
        const HttpRequest request = reader.take();
        QCOMPARE(request.body, QByteArray("hello"));
        QCOMPARE(request.query, u"b=c"_s);
        QCOMPARE(reader.feed({}), HttpRequestReader::State::Complete);
        QCOMPARE(reader.take().method, u"GET"_s);
    }

    void refusesOddRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *text : {"GET\r\n\r\n", "GET http://x/ HTTP/1.1\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n",
                                 "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
                                 "GET / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n", "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("endless") << QByteArray(100'000, 'a');
    }

    void refusesOddRequests()
    {
        QFETCH(QByteArray, bytes);
        HttpRequestReader reader;
        QCOMPARE(reader.feed(bytes), HttpRequestReader::State::Refused);
    }

    void isDrivenByItsControlUrl()
    {
        const auto stack = DemoStack::start();
        QVERIFY_EXPECTED(stack);
        DemoStack &demo = **stack;
        for (const quint16 port : {demo.httpPort(), demo.httpsPort(), quint16(QUrl(demo.controlUrl()).port())})
            QVERIFY(port > 1024 && port < 32768);
        QSignalSpy switched(&demo, &DemoStack::switched);
        QVERIFY(control(demo, "POST", "/control/database/broken").startsWith("HTTP/1.1 200"));
        QVERIFY(demo.isBroken(u"database"_s));
        QTRY_COMPARE(switched.size(), 1);
        QCOMPARE(switched.front(), (QVariantList{u"database"_s, true}));
        QVERIFY(control(demo, "GET", "/control").contains(R"("database":"broken")"));
        QVERIFY(control(demo, "POST", "/control/database/mended").startsWith("HTTP/1.1 200"));
        QVERIFY(!demo.isBroken(u"database"_s));
        QVERIFY(control(demo, "POST", "/control/nothing/broken").startsWith("HTTP/1.1 404"));
        QVERIFY(control(demo, "POST", "/control/database/odd").startsWith("HTTP/1.1 404"));
        QCOMPARE(demo.setBroken(u"nothing"_s, true).error().code, ErrorCode::ChoiceUnknown);
    }

    void startsTwiceAtOnce()
    {
        const auto one = DemoStack::start({.hosts = {u"a.demo.test"_s}});
        const auto two = DemoStack::start({.hosts = {u"b.demo.test"_s}});
        QVERIFY_EXPECTED(one);
        QVERIFY_EXPECTED(two);
        QVERIFY((*one)->httpsPort() != (*two)->httpsPort());
        QVERIFY((*one)->authorityPem() != (*two)->authorityPem());
        QCOMPARE((*one)->routes().size(), 4);
        QCOMPARE((*one)->endpoints().front(), (Endpoint{u"http"_s, u"a.demo.test"_s, 80}));
    }

private:
    HttpReply get(const QString &path, const DemoState &state) const { return m_site.answer({u"GET"_s, path, {}, {}, {}, true}, state); }

    static bool hasHeader(const HttpReply &reply, const QString &name) { return std::ranges::contains(reply.headers, name, &HttpHeader::name); }

    static QByteArray control(const DemoStack &demo, const QByteArray &method, const QByteArray &path)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(demo.controlUrl()).port()));
        socket.write(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        const bool closed = QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; });
        return closed ? socket.readAll() : QByteArray();
    }

    const DemoSite m_site{{u"api.demo.test"_s}, {20080, 20443, 20000}};
};

COUNTERSIGN_SUITE(DemoStackTest)
#include "tst_demostack.moc"
