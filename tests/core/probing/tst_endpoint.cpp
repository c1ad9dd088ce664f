// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/environmentsettings.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace Qt::StringLiterals;

class EndpointTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("endpoint");
        const auto row = [](const char *address, const char *endpoint) {
            QTest::newRow(address) << QString::fromUtf8(address) << QString::fromLatin1(endpoint);
        };
        row("https://api.demo.test/health?x=1#y", "https api.demo.test 443");
        row("HTTP://API.Demo.Test", "http api.demo.test 80");
        row("http://api.demo.test.:8080/", "http api.demo.test 8080");
        row("tcp://db.demo.test:5432", "tcp db.demo.test 5432");
        row("tls://api.demo.test", "tls api.demo.test 443");
        row("wss://api.demo.test/ws", "wss api.demo.test 443");
        row("postgres://db", "postgresql db 5432");
        row("redis://cache", "redis cache 6379");
        row("rediss://cache", "rediss cache 6379");
        row("http://[::1]:8000/", "http ::1 8000");
        row("https://bücher.test/", "https xn--bcher-kva.test 443");
        row("https://\u0430pple.com/", "https xn--pple-43d.com 443"); // the first letter is Cyrillic
        row("http://2130706433/", "http 127.0.0.1 80");
        row("http://0x7f.1/", "http 127.0.0.1 80");
        row("http://0xA9FEA9FE/", "http 169.254.169.254 80");
        row("http://\u2460\u2461\u2466.0.0.1/", "http 127.0.0.1 80"); // circled digits
    }

    void reads()
    {
        QFETCH(QString, address);
        QFETCH(QString, endpoint);
        const auto read = endpointOf(address);
        QVERIFY_EXPECTED(read);
        QCOMPARE(u"%1 %2 %3"_s.arg(read->scheme, read->host).arg(read->port), endpoint);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *address, ErrorCode code) { QTest::newRow(address) << QString::fromUtf8(address) << code; };
        for (const char *scheme : {"file:///etc/passwd", "ftp://host/", "javascript://x", "data://x", "gopher://x:70", "qrc:///x", "smb://srv/share"})
            row(scheme, ErrorCode::SchemeRefused);
        for (const char *address : {"",
                                    "api.demo.test",
                                    "http:api.demo.test",
                                    "javascript:alert(1)",
                                    "//srv/share/x",
                                    "http://",
                                    "http:////x",
                                    "http:///x",
                                    "http://good.com\\@evil.com",
                                    "http://a@b/",
                                    "http://a:b@c/",
                                    "http://@b/",
                                    "http://x:99999/",
                                    "http://x:0/",
                                    "http://x:-1/",
                                    "tcp://x",
                                    "http://a b/",
                                    "http://a\nb/",
                                    "http://a\tb",
                                    "http://[::1",
                                    "http://.a/",
                                    "http://a..b/",
                                    "http://-a/",
                                    "http://a%00b/",
                                    "http://a%2fb/",
                                    "http://[fe80::1%25eth0]/",
                                    "http://a,b/",
                                    "http://a\u202eb/x"})
            row(address, ErrorCode::TargetMalformed);
    }

    void refuses()
    {
        QFETCH(QString, address);
        QFETCH(ErrorCode, code);
        const auto read = endpointOf(address);
        QVERIFY2(!read, read ? qPrintable(read->host) : "");
        QCOMPARE(read.error().code, code);
    }

    void substitutes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *text, const char *result) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(result);
        };
        row("https://api.yourdomain.com/health", "https://api.acme.test/health");
        row("https://yourdomain.com", "https://acme.test");
        row("notyourdomain.com", "notyourdomain.com");
        row("yourdomain.community", "yourdomain.community");
        row("[host]:8000", "[port]:8000"); // the value is not replaced again
        row("[host][port]", "[port]9000");
        row("staging.yourdomain.com yourdomain.com", "stage.test acme.test"); // the longest wins
        row("", "");
    }

    void substitutes()
    {
        QFETCH(QString, text);
        const QMap<QString, QString> parameters{{u"yourdomain.com"_s, u"acme.test"_s},
                                                {u"staging.yourdomain.com"_s, u"stage.test"_s},
                                                {u"[host]"_s, u"[port]"_s},
                                                {u"[port]"_s, u"9000"_s},
                                                {QString(), u"x"_s}};
        QTEST(substitute(text, parameters), "result");
    }
};

COUNTERSIGN_SUITE(EndpointTest)
#include "tst_endpoint.moc"
