// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/httpresponse.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace countersign::network;
using namespace Qt::StringLiterals;

class HttpResponseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsHeadersInOrderAsReceived()
    {
        HttpResponse response;
        for (const char *line : {"HTTP/1.1 200 OK\r\n", "B: 1\r\n", "a:2 \r\n", "B:\t3\r\n", "Name: Zo\xc3\xab\r\n", "Old: Zo\xeb\r\n", "\r\n"})
            QVERIFY(response.takeHeaderLine(line));
        QCOMPARE(response.status(), 200);
        const QList<HttpHeader> wanted{{u"B"_s, u"1"_s}, {u"a"_s, u"2"_s}, {u"B"_s, u"3"_s}, {u"Name"_s, u"Zoë"_s}, {u"Old"_s, u"Zoë"_s}};
        QCOMPARE(response.headers(), wanted);
    }

    void forgetsInterimAnswers()
    {
        HttpResponse response;
        for (const char *line :
             {"HTTP/1.1 103 Early Hints\r\n", "Link: x\r\n", "Content-Length: 1\r\n", "\r\n", "HTTP/2 204 \r\n", "Content-Length: 0\r\n", "\r\n"})
            QVERIFY(response.takeHeaderLine(line));
        QCOMPARE(response.status(), 204);
        QCOMPARE(response.headers().size(), 1);
    }

    void unfoldsOldHeaders()
    {
        HttpResponse response;
        for (const char *line : {"HTTP/1.1 200 OK\r\n", "A: one\r\n", "  two\r\n", "\r\n"})
            QVERIFY(response.takeHeaderLine(line));
        QCOMPARE(response.headers().front().value, u"one two"_s);
    }

    void takesTheSameLengthTwice()
    {
        HttpResponse response;
        QVERIFY(response.takeHeaderLine("HTTP/1.1 200 OK\r\n"));
        QVERIFY(response.takeHeaderLine("Content-Length: 5\r\n"));
        QVERIFY(response.takeHeaderLine("Content-Length: 5\r\n"));
        QVERIFY(!response.takeHeaderLine("Content-Length: 6\r\n"));
        QCOMPARE(response.failure(), Failure::Malformed);
    }

    void stopsExactlyAtTheLimits()
    {
        HttpResponse response;
        QVERIFY(response.takeBody(QByteArray(HttpResponse::bodyLimit - 1, 'a')));
        QVERIFY(response.takeBody("b"));
        QVERIFY(!response.takeBody("c"));
        QCOMPARE(response.failure(), Failure::TooLarge);
        QCOMPARE(response.body().size(), HttpResponse::bodyLimit);
        QVERIFY(response.body().endsWith('b'));

        HttpResponse headers;
        QVERIFY(headers.takeHeaderLine("HTTP/1.1 200 OK\r\n"));
        QVERIFY(headers.takeHeaderLine("A: " + QByteArray(HttpResponse::headerLimit - 22, 'a') + "\r\n"));
        QVERIFY(!headers.takeHeaderLine("\r\n"));
        QCOMPARE(headers.failure(), Failure::TooLarge);
    }
};

COUNTERSIGN_SUITE(HttpResponseTest)
#include "tst_httpresponse.moc"
