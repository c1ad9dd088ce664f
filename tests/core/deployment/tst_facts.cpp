// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/facts.h"
#include "core/journal/canonical.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

// Every kind of event in every form that ever shipped, one file each: golden/ItemTicked.1.json, .2.json … The highest number is
// what is written today. A shipped file never changes; a new form gets the next number.
class FactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShippedFormStillReads_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("bytes");
        for (const QString &name : goldens().entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            QFile file(goldens().filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(name)) << name.section(u'.', 0, 0) << file.readAll().trimmed();
        }
    }

    void everyShippedFormStillReads()
    {
        QFETCH(const QString, kind);
        QFETCH(const QByteArray, bytes);
        const auto payload = parseCanonicalJson(bytes);
        QVERIFY_EXPECTED(payload);
        const auto fact = fromPayload(kind, *payload);
        QVERIFY_EXPECTED(fact);
        QCOMPARE(kindOf(*fact), kind);
    }

    void theNewestFormIsWhatIsWritten_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &kind : factKinds())
            QTest::newRow(qPrintable(kind)) << newest(kind);
    }

    void theNewestFormIsWhatIsWritten()
    {
        QFETCH(const QString, path);
        QVERIFY2(!path.isEmpty(), "a kind without a golden file");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().trimmed();
        const auto payload = parseCanonicalJson(bytes);
        QVERIFY_EXPECTED(payload);
        const auto fact = fromPayload(QString::fromLatin1(QTest::currentDataTag()), *payload);
        QVERIFY_EXPECTED(fact);
        QCOMPARE(canonicalJson(toPayload(*fact)).value(), bytes);
        QCOMPARE(blankFields(*payload), QStringList()); // a field with its default could be lost unseen
    }

    void aFieldTooManyOrTooFewIsRefused()
    {
        QVERIFY(!fromPayload(u"NoteAdded"_s, {}));
        QVERIFY(!fromPayload(u"NoteAdded"_s, {{u"text"_s, u"x"_s}, {u"more"_s, 1}}));
        QVERIFY(!fromPayload(u"NoteAdded"_s, {{u"text"_s, 1}}));
        QCOMPARE(fromPayload(u"NoteForged"_s, {}).error().code, ErrorCode::UnknownEventKind);
    }

private:
    static QDir goldens() { return QDir(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/core/deployment/golden")); }

    static QString newest(const QString &kind)
    {
        for (int form = 99; form > 0; --form) {
            const QString path = goldens().filePath(u"%1.%2.json"_s.arg(kind).arg(form));
            if (QFile::exists(path))
                return path;
        }
        return {};
    }

    static QStringList blankFields(const QJsonObject &payload)
    {
        QStringList blank;
        for (auto field = payload.begin(); field != payload.end(); ++field) {
            const QJsonValue value = field.value();
            if (value.isString()  ? value.toString().isEmpty()
                : value.isArray() ? value.toArray().isEmpty()
                                  : value == QJsonValue(0) || value == QJsonValue(false))
                blank.append(field.key());
        }
        return blank;
    }
};

COUNTERSIGN_SUITE(FactsTest)
#include "tst_facts.moc"
