// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/md4creader.h"
#include "core/checklist/import.h"
#include "tests/core/checklist/outline.h"
#include "tests/core/checklist/properties.h"
#include "tests/support/suite.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace countersign {

// Each document of the corpus is understood as the .outline beside it says. COUNTERSIGN_ACCEPT=1 writes the outlines anew, to be read
// before they are committed.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUnderstood_data() { addDocuments(); }
    void isUnderstood()
    {
        QFETCH(QString, path);
        const auto bytes = readChecklistFile(path);
        QVERIFY_EXPECTED(bytes);
        const auto checklist = importChecklist(*bytes, Md4cReader());
        const QByteArray outline = checklist ? testing::outlineOf(*checklist).toUtf8() : testing::describe(checklist.error()).toUtf8() + '\n';
        QFile expected(path.chopped(3) + u".outline"_s);
        if (qEnvironmentVariableIntValue("COUNTERSIGN_ACCEPT") > 0) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(outline);
            return;
        }
        QVERIFY2(expected.open(QIODevice::ReadOnly), qPrintable(expected.fileName()));
        QCOMPARE(QString::fromUtf8(outline).split(u'\n'), QString::fromUtf8(expected.readAll()).split(u'\n'));
    }

    void keepsItsProperties_data() { addDocuments(); }
    void keepsItsProperties()
    {
        QFETCH(QString, path);
        QCOMPARE(testing::brokenProperty(*readChecklistFile(path)), QString());
    }

private:
    static void addDocuments()
    {
        QTest::addColumn<QString>("path");
        const QDir corpus(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/core/checklist/corpus"));
        const QStringList names = corpus.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 60);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << corpus.filePath(name);
    }
};

COUNTERSIGN_SUITE(TestCorpus)

} // namespace countersign

#include "tst_corpus.moc"
