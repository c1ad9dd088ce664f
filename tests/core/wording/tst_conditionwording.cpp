// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/wording/conditionwording.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace Qt::StringLiterals;

// What a release manager repeats on a call when something is red.
class ConditionWordingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFailureIsSaidInWords_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("words");
        const auto row = [](const QString &condition, const QString &expected, const QString &got, const QString &words) {
            QTest::newRow(qPrintable(condition)) << condition << expected << got << words;
        };
        row(u"[STATUS] == 200"_s, u"200"_s, u"503"_s, u"answered 503, want 200"_s);
        row(u"[BODY].database == connected"_s, u"connected"_s, u"disconnected"_s, u"database: got disconnected, want connected"_s);
        row(u"[STATUS] == any(301, 308)"_s, u"any(301, 308)"_s, u"200"_s, u"answered 200, want 301 or 308"_s);
        row(u"[BODY].debug == any(false, off)"_s, u"any(false, off)"_s, u"true"_s, u"debug: got true, want false or off"_s);
        row(u"[HEADERS].Location == pat(*https://*)"_s, u"pat(*https://*)"_s, u"/home"_s,
            u"header Location: got /home, want something with \"https://\" in it"_s);
        row(u"[HEADERS].Location == pat(https://*)"_s, u"pat(https://*)"_s, u"-"_s,
            u"header Location is missing, want something beginning with \"https://\""_s);
        row(u"[HEADERS].Server != pat(*nginx)"_s, u"not pat(*nginx)"_s, u"nginx"_s,
            u"header Server: got nginx, want not something ending in \"nginx\""_s);
        row(u"[BODY].checks[0].name == db"_s, u"db"_s, u"-"_s, u"checks[0].name is missing, want db"_s);
        row(u"[HEADERS].Access-Control-Allow-Origin == https://app.shop.test"_s, u"https://app.shop.test"_s, u"-"_s,
            u"header Access-Control-Allow-Origin is missing, want https://app.shop.test"_s);
        row(u"[HEADERS].X-Frame-Options == DENY"_s, u"DENY"_s, u"SAMEORIGIN"_s, u"header X-Frame-Options: got SAMEORIGIN, want DENY"_s);
        row(u"has([HEADERS].Strict-Transport-Security) == true"_s, u"true"_s, u"false"_s,
            u"header Strict-Transport-Security is missing, want it there"_s);
        row(u"has([HEADERS].Server) == false"_s, u"false"_s, u"true"_s, u"header Server is there, want it gone"_s);
        row(u"[RESPONSE_TIME] < 500ms"_s, u"< 500ms"_s, u"1840 ms"_s, u"takes 1840 ms, want < 500ms"_s);
        row(u"[REDIRECT] == pat(https://shop.test*)"_s, u"pat(https://shop.test*)"_s, u"-"_s, u"leads to nothing, want https://shop.test"_s);
        row(u"DB_PASSWORD a value"_s, u"a value"_s, u"none"_s, u"DB_PASSWORD is not set"_s);
        row(u"[CONNECTED] == true"_s, u"true"_s, u"false"_s, u"accepts no connection"_s);
        row(u"[CONNECTED] == false"_s, u"false"_s, u"true"_s, u"accepts connections"_s);
        row(u"not a condition"_s, u"x"_s, u"y"_s, u"not: got y, want x"_s);
    }

    void aFailureIsSaidInWords()
    {
        QFETCH(const QString, condition);
        QFETCH(const QString, expected);
        QFETCH(const QString, got);
        QFETCH(const QString, words);
        QCOMPARE(describeFailure({condition, Truth::Fails, expected, got, {}}), words);
    }
};

COUNTERSIGN_SUITE(ConditionWordingTest)
#include "tst_conditionwording.moc"
