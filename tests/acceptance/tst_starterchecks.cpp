// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/derive.h"
#include "tests/acceptance/seeds.h"
#include "tests/support/suite.h"

using namespace Qt::StringLiterals;

namespace countersign {

// Each starter asks at least for what the checklist asks that it was written after.
class TestStarterChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (testing::seedFiles().size() != 5)
            QSKIP("the seeds are not here");
    }

    void cover_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<QString>("starter");
        const QStringList starters = {u"server-service"_s, u"containers"_s, u"compose-or-kubernetes"_s, u"background-workers"_s,
                                      u"managed-platforms"_s};
        for (int seed = 0; seed < starters.size(); ++seed)
            QTest::newRow(qPrintable(starters.at(seed)))
                << seed << QStringLiteral(COUNTERSIGN_SOURCE_DIR "/resources/checklists/") + starters.at(seed) + u".md"_s;
    }

    void cover()
    {
        QFETCH(int, seed);
        QFETCH(QString, starter);
        const QMap<QString, int> asked = kindsOf(testing::seedFiles().at(seed)), offered = kindsOf(starter);
        int askedInAll = 0, offeredInAll = 0;
        for (const auto &[kind, count] : asked.asKeyValueRange()) {
            QVERIFY2(offered.contains(kind), qPrintable(kind));
            askedInAll += count;
        }
        for (const int count : offered)
            offeredInAll += count;
        // faults mended and repetitions left out make some fewer, and no more than that
        QVERIFY2(offeredInAll * 100 >= askedInAll * 85, qPrintable(u"%1 of %2"_s.arg(offeredInAll).arg(askedInAll)));
    }

private:
    static QMap<QString, int> kindsOf(const QString &path)
    {
        QMap<QString, int> kinds;
        const auto bytes = readChecklistFile(path);
        const auto checklist = bytes ? importChecklist(*bytes, Md4cReader()) : Expected<Checklist>(std::unexpected(bytes.error()));
        if (!checklist)
            return kinds;
        for (const CheckSpec &check : deriveChecks(*checklist))
            ++kinds[nameOf(check.kind)];
        return kinds;
    }
};

COUNTERSIGN_SUITE(TestStarterChecks)

} // namespace countersign

#include "tst_starterchecks.moc"
