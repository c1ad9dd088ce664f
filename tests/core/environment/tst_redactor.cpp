// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/environment/redactor.h"
#include "core/environment/tokenshapes.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QUrl>
#include <QUrlQuery>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "p@ss W\"or'd/\\$x&\xC3\xA4+=?";
const QByteArray mark = "\xE2\x80\xB9secret:DB_PASSWORD\xE2\x80\xBA";

std::shared_ptr<Redactor> redactorOf(const QByteArray &value)
{
    auto redactor = std::make_shared<Redactor>();
    redactor->add(u"DB_PASSWORD"_s, value);
    return redactor;
}

QByteArray jsonOf(const QByteArray &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{QString::fromUtf8(value)}).toJson(QJsonDocument::Compact);
    return array.sliced(2, array.size() - 4);
}

QByteArray printedBy(const QString &script)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"S"_s, QString::fromUtf8(secret));
    shell.setProcessEnvironment(environment);
    shell.start(u"bash"_s, {u"-c"_s, script});
    return shell.waitForFinished() ? shell.readAllStandardOutput() : QByteArray();
}

} // namespace

class RedactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("plain") << secret;
        QTest::newRow("url") << QUrl::toPercentEncoding(QString::fromUtf8(secret));
        QTest::newRow("url, lower") << QUrl::toPercentEncoding(QString::fromUtf8(secret)).toLower().replace("p%40ss%20w", "p%40ss%20W");
        QTest::newRow("url, slash kept") << QUrl::toPercentEncoding(QString::fromUtf8(secret), "/");
        QTest::newRow("form") << QUrl::toPercentEncoding(QString::fromUtf8(secret), "*", "~").replace("%20", "+");
        QTest::newRow("json") << jsonOf(secret);
        QTest::newRow("json, slash escaped") << jsonOf(secret).replace("/", "\\/");
        QTest::newRow("json, ascii") << jsonOf(secret).replace("\xC3\xA4", "\\u00e4");
        QTest::newRow("json, ascii, upper") << jsonOf(secret).replace("\xC3\xA4", "\\u00E4");
        QTest::newRow("hex") << secret.toHex();
        QTest::newRow("hex, upper") << secret.toHex().toUpper();
        QTest::newRow("hex, colons") << secret.toHex(':');
        QTest::newRow("shell, single quotes") << QByteArray(secret).replace("'", "'\\''");
        QTest::newRow("shell, other single quotes") << QByteArray(secret).replace("'", "'\"'\"'");
        QTest::newRow("shell, double quotes") << QByteArray(secret).replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$");
        QTest::newRow("xml") << QString::fromUtf8(secret).toHtmlEscaped().toUtf8();
        QTest::newRow("bash %q, ascii") << printedBy(u"printf %q \"$S\""_s);
        QTest::newRow("bash set -x") << printedBy(u"(set -x; true \"$S\") 2>&1"_s);
        QTest::newRow("xxd") << secret.toHex(' ');
    }

    void findsEveryForm()
    {
        QFETCH(const QByteArray, form);
        const auto redactor = redactorOf(secret);
        const QByteArray out = redactor->redactBytes("before " + form + " after");
        if (!QByteArrayView(QTest::currentDataTag()).startsWith("bash"))
            QCOMPARE(out, "before " + mark + " after");
        QVERIFY2(!out.contains("W") || !out.contains("ss "), out.constData()); // bash chooses its own quoting of what is not ASCII
    }

    void findsBase64WhereverItStarts_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        for (int before = 0; before < 6; ++before) {
            for (int after = 0; after < 3; ++after)
                QTest::addRow("%d before, %d after", before, after) << before << after;
        }
    }

    void findsBase64WhereverItStarts()
    {
        QFETCH(const int, before);
        QFETCH(const int, after);
        const QByteArray plain = QByteArray("user:", before) + secret + QByteArray("\n\n\n", after);
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            const QByteArray encoded = plain.toBase64(alphabet);
            const QByteArray out = redactorOf(secret)->redactBytes(encoded);
            QVERIFY2(out.contains(mark), out.constData());
            QVERIFY2(out.size() - mark.size() <= before * 4 / 3 + 1 + 8, out.constData()); // what lies around, and no more
            QByteArray wrapped;
            for (qsizetype i = 0; i < encoded.size(); i += 9)
                wrapped += encoded.sliced(i, std::min<qsizetype>(9, encoded.size() - i)) + "\r\n";
            QVERIFY2(redactorOf(secret)->redactBytes(wrapped).contains(mark), wrapped.constData());
        }
    }

    void findsItOverEveryBorder()
    {
        const auto redactor = redactorOf(secret);
        for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex(), secret.toPercentEncoding()}) {
            const QByteArray whole = "pass p@ss " + form + form + "p@";
            const QByteArray expected = redactor->redactBytes(whole);
            QVERIFY(expected.startsWith("pass p@ss " + mark));
            for (qsizetype first = 0; first <= whole.size(); ++first) {
                for (qsizetype second = first; second <= whole.size(); second += 3) {
                    RedactingStream stream(redactor);
                    QByteArray out = stream.take(whole.first(first));
                    out += stream.take(whole.sliced(first, second - first));
                    out += stream.take(whole.sliced(second));
                    out += stream.finish();
                    QCOMPARE(out, expected);
                }
            }
        }
    }

    void holdsBackNoMoreThanItMust()
    {
        RedactingStream stream(redactorOf(secret));
        QCOMPARE(stream.take("listening on 8080\n"), "listening on 8080\n");
        QCOMPARE(stream.take("password: p@ss"), "password: ");
        QCOMPARE(stream.take("ion\n"), "p@ssion\n");
        QCOMPARE(stream.take("p"), "");
        QCOMPARE(stream.finish(), "p");
    }

    void prefersTheLongest()
    {
        Redactor redactor;
        redactor.add(u"SHORT"_s, "secret-one");
        redactor.add(u"LONG"_s, "secret-one-and-more");
        QCOMPARE(redactor.redact(u"secret-one-and-more secret-one secret-on"_s), u"\u2039secret:LONG\u203a \u2039secret:SHORT\u203a secret-on"_s);
        QCOMPARE(redactor.redact(u"secret-one-and"_s), u"\u2039secret:SHORT\u203a-and"_s);
    }

    void leavesShortValuesAlone()
    {
        Redactor redactor;
        redactor.add(u"PIN"_s, "12345");
        QVERIFY(redactor.isEmpty());
        QCOMPARE(redactor.redact(u"12345"_s), u"12345"_s);
    }

    void findsTheLinesOfAKey()
    {
        QByteArray pem = "-----BEGIN PRIVATE KEY-----\n";
        for (int i = 0; i < 4; ++i)
            pem += QByteArray(48, char('a' + i)).toBase64() + '\n';
        pem += "-----END PRIVATE KEY-----\n";
        const auto redactor = redactorOf(pem);
        QCOMPARE(redactor->redactBytes(pem), mark);
        const QByteArray windows = redactor->redactBytes(QByteArray(pem).replace("\n", "\r\n  "));
        QVERIFY(!windows.contains(QByteArray(48, 'b').toBase64()));
        QCOMPARE(windows.count(mark), 4);
    }

    void goesThroughJson()
    {
        const QJsonObject payload{{u"text"_s, QString::fromUtf8("a " + secret)}, {u"list"_s, QJsonArray{QString::fromUtf8(secret), 3}}};
        const QJsonValue out = redactorOf(secret)->redact(QJsonValue(payload));
        QCOMPARE(out[u"text"_s].toString(), u"a "_s + QString::fromUtf8(mark));
        QCOMPARE(out[u"list"_s], (QJsonArray{QString::fromUtf8(mark), 3}));
    }

    void leavesOtherBytesAsTheyAre()
    {
        QRandomGenerator random(7);
        Redactor redactor;
        for (int i = 0; i < 50; ++i) {
            QByteArray value(24, '\0');
            std::ranges::generate(value, [&] { return char(33 + random.bounded(90)); });
            redactor.add(u"S%1"_s.arg(i), value);
        }
        QByteArray noise(200'000, '\0');
        std::ranges::generate(noise, [&] { return char(random.bounded(256)); });
        QCOMPARE(redactor.redactBytes(noise), noise);
    }

    void warnsAboutTokens()
    {
        const QString text = u"first\nexport KEY=AKIAIOSFODNN7EXAMPLE\n-----BEGIN PRIVATE KEY-----\nghp_x"_s;
        QCOMPARE(tokensIn(text), (QList<TokenSighting>{{u"AWS access key"_s, 2}, {u"private key"_s, 3}}));
    }
};

COUNTERSIGN_SUITE(RedactorTest)

#include "tst_redactor.moc"
