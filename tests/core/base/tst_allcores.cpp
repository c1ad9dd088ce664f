// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/base/allcores.h"
#include "core/base/future.h"
#include "tests/support/suite.h"

#include <atomic>
#include <vector>

namespace countersign {

class AllCoresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doesEachOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("stretch");
        QTest::newRow("nothing") << 0 << 1;
        QTest::newRow("one stretch") << 7 << 8;
        QTest::newRow("exact") << 64 << 8;
        QTest::newRow("a rest") << 1001 << 10;
        QTest::newRow("one each") << 500 << 1;
    }

    void doesEachOnce()
    {
        QFETCH(const int, count);
        QFETCH(const int, stretch);
        std::vector<int> done(count, 0); // stretches share no element
        onAllCores(count, stretch, [&](qsizetype from, qsizetype end) {
            for (qsizetype i = from; i < end; ++i)
                ++done[i];
        });
        QCOMPARE(done, std::vector<int>(count, 1));
    }

    // With every thread of the pool busy the caller does all of it.
    void endsWithinThePool()
    {
        std::atomic<int> done = 0;
        QList<QFuture<Expected<>>> jobs;
        for (int i = 0; i < 4 * QThread::idealThreadCount(); ++i) {
            jobs.append(onPool([&done]() -> Expected<> {
                onAllCores(100, 1, [&done](qsizetype, qsizetype) { ++done; });
                return {};
            }));
        }
        for (auto &job : jobs)
            job.waitForFinished();
        QCOMPARE(done.load(), 100 * int(jobs.size()));
    }
};

COUNTERSIGN_SUITE(AllCoresTest)

} // namespace countersign

#include "tst_allcores.moc"
