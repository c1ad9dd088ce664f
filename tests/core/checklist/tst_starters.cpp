// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/checklist/imported.h"
#include "tests/core/checklist/properties.h"
#include "tests/support/suite.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace countersign {

// The checklists that come with the program are as good as they ask others to be.
class TestStarters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(starters().size() >= 6); }

    void areReadWithoutDoubt_data() { addStarters(); }
    void areReadWithoutDoubt()
    {
        QFETCH(QString, path);
        const auto bytes = readChecklistFile(path);
        QVERIFY_EXPECTED(bytes);
        const Checklist checklist = testing::imported(*bytes);
        const QStringList allowed = {u"import.guess.heading"_s, u"import.guess.step"_s, u"import.guess.role"_s};
        for (const Diagnostic &diagnostic : checklist.diagnostics) {
            if (diagnostic.code == "import.dead-anchor"_L1 || !allowed.contains(diagnostic.code))
                QFAIL(qPrintable(u"line %1: %2"_s.arg(diagnostic.line).arg(diagnostic.message)));
        }
        QVERIFY(!checklist.title.isEmpty());
        QVERIFY(checklist.items.size() >= 15);
        QVERIFY(checklist.roles.size() >= 3);
        QVERIFY(!checklist.triggers.isEmpty());
        for (const Role &role : checklist.roles)
            QVERIFY2(role.line > 0, qPrintable(role.name));
        for (const Item &item : checklist.items)
            QVERIFY2(!item.checked, qPrintable(item.text)); // nothing is done beforehand
        QVERIFY(std::ranges::any_of(checklist.facts, [](const DocumentFact &fact) { return fact.kind == DocumentFactKind::Version; }));
    }

    void keepTheirProperties_data() { addStarters(); }
    void keepTheirProperties()
    {
        QFETCH(QString, path);
        const auto bytes = readChecklistFile(path);
        QVERIFY_EXPECTED(bytes);
        QCOMPARE(testing::brokenProperty(*bytes), QString());
        QCOMPARE(testing::brokenFilling(*bytes), QString());
        QCOMPARE(testing::brokenTicking(*bytes), QString());
    }

    void namePlaceholdersOnly_data() { addStarters(); }
    void namePlaceholdersOnly()
    {
        QFETCH(QString, path);
        const auto bytes = readChecklistFile(path);
        QVERIFY_EXPECTED(bytes);
        const Checklist checklist = testing::imported(*bytes);
        const bool demo = path.endsWith("demo.md"_L1);
        QVERIFY(demo || !checklist.parameters.isEmpty());
    }

private:
    static QStringList starters()
    {
        const QDir folder(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/checklists"));
        QStringList paths;
        for (const QString &name : folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name))
            paths << folder.filePath(name);
        return paths;
    }

    static void addStarters()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : starters())
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
};

COUNTERSIGN_SUITE(TestStarters)

} // namespace countersign

#include "tst_starters.moc"
