// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/journal/canonical.h"
#include "core/journal/envelope.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace countersign;

class CanonicalJson final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsByUtf16CodeUnits()
    {
        // RFC 8785 section 3.2.3: U+1F600 (surrogates d83d) comes before U+FB33
        const auto bytes = canonicalJson({{u"\uFB33"_s, 1}, {u"😀"_s, 2}, {u"a"_s, 3}, {u"B"_s, 4}});
        QVERIFY_EXPECTED(bytes);
        QCOMPARE(*bytes, QByteArray("{\"B\":4,\"a\":3,\"😀\":2,\"\uFB33\":1}"));
    }

    void escapesAsTheStandardSays()
    {
        const auto bytes = canonicalJson({{u"k"_s, u"\"\\/\b\f\n\r\t\u0001\u007f€"_s}});
        QVERIFY_EXPECTED(bytes);
        QCOMPARE(*bytes, QByteArray("{\"k\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\u007f€\"}"));
    }

    void refusesWhatCannotBeCanonical_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::newRow("float") << QJsonObject{{u"k"_s, 1.5}};
        QTest::newRow("null") << QJsonObject{{u"k"_s, QJsonValue::Null}};
        QTest::newRow("too large") << QJsonObject{{u"k"_s, 9007199254740993.0}};
        QTest::newRow("lone surrogate") << QJsonObject{{u"k"_s, QString(QChar(0xd800))}};
        QTest::newRow("nested") << QJsonObject{{u"k"_s, QJsonArray{QJsonObject{{u"x"_s, 0.1}}}}};
    }

    void refusesWhatCannotBeCanonical()
    {
        QFETCH(const QJsonObject, object);
        const auto bytes = canonicalJson(object);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::EventNotCanonical);
    }

    void refusesOtherBytesForTheSameValue_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("space") << QByteArray("{\"a\": 1}");
        QTest::newRow("order") << QByteArray("{\"b\":1,\"a\":1}");
        QTest::newRow("duplicate key") << QByteArray("{\"a\":1,\"a\":2}");
        QTest::newRow("escape") << QByteArray("{\"a\":\"\\u0041\"}");
        QTest::newRow("float form") << QByteArray("{\"a\":1.0}");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("trailing") << QByteArray("{\"a\":1}\n");
        QTest::newRow("surrogate") << QByteArray("{\"a\":\"\\ud800\"}");
        QTest::newRow("nothing") << QByteArray();
    }

    void refusesOtherBytesForTheSameValue()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!parseCanonicalJson(bytes));
    }

    void anEventComesBackAsItWas()
    {
        Event event{.id = EventId(u"0193"_s), .journal = u"j"_s, .seq = 7, .prev = firstPrev(), .dprev = firstPrev(), .kind = u"NoteAdded"_s};
        event.key = KeyId(QString(64, u'a'));
        event.at = QDateTime::fromString(u"2026-11-22T12:00:00.123Z"_s, Qt::ISODateWithMs);
        event.zone = u"Europe/Berlin"_s;
        event.payload = {{u"text"_s, u"héllo"_s}};
        const auto body = encodeEvent(event);
        QVERIFY_EXPECTED(body);
        const auto again = decodeEvent(*body);
        QVERIFY_EXPECTED(again);
        QCOMPARE(*again, event);
    }

    void preAuthenticationEncodingIsThatOfDsse()
    {
        QCOMPARE(preAuthenticationEncoding("{}"), QByteArray("DSSEv1 41 application/vnd.countersign.event.v1+json 2 {}"));
    }

    void aBundleLineComesBackAndNothingElseDoes()
    {
        Event event{.id = EventId(u"1"_s), .journal = u"j"_s, .seq = 1, .prev = firstPrev(), .dprev = firstPrev(), .kind = u"X"_s};
        event.key = KeyId(QString(64, u'b'));
        event.at = QDateTime::fromString(u"2026-11-22T12:00:00.000Z"_s, Qt::ISODateWithMs);
        const auto body = encodeEvent(event);
        QVERIFY_EXPECTED(body);
        const QByteArray signature(64, 's');
        const SignedEvent whole{1, *body, signature, event.key, eventHash(*body, signature)};
        const auto again = fromBundleLine(toBundleLine(whole));
        QVERIFY_EXPECTED(again);
        QCOMPARE(*again, whole);
        QVERIFY(!fromBundleLine(' ' + toBundleLine(whole)));
        QVERIFY(!fromBundleLine("{}"));
    }

    void anEventOfMoreThan64KiBIsRefused()
    {
        Event event{.id = EventId(u"1"_s), .payload = {{u"text"_s, QString(70'000, u'x')}}};
        const auto body = encodeEvent(event);
        QVERIFY(!body);
        QCOMPARE(body.error().code, ErrorCode::EventTooLarge);
    }
};

COUNTERSIGN_SUITE(CanonicalJson)

#include "tst_canonical.moc"
