// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/governor.h"
#include "adapters/network/hostqueue.h"
#include "adapters/network/reactor.h"
#include "tests/support/suite.h"

#include <QStringList>
#include <atomic>
#include <thread>
#include <unistd.h>

using namespace countersign::network;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class EnginePartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queueTakesHostsInTurn()
    {
        HostQueue<int> queue(2);
        for (int i = 0; i < 5; ++i)
            queue.push(u"a"_s, i);
        queue.push(u"b"_s, 10);
        QList<int> started;
        while (const auto next = queue.pop())
            started << *next;
        QCOMPARE(started, (QList<int>{0, 10, 1}));
        QCOMPARE(queue.waiting(), 3);
        QVERIFY(!queue.hasReady());
        queue.done(u"b"_s);
        QVERIFY(!queue.hasReady());
        queue.done(u"a"_s);
        QCOMPARE(queue.pop(), 2);
        QVERIFY(!queue.pop());
        const auto rest = queue.takeWaiting();
        QCOMPARE(QList<int>(rest.begin(), rest.end()), (QList<int>{3, 4}));
        queue.done(u"a"_s);
        queue.done(u"a"_s);
        queue.push(u"a"_s, 6);
        QCOMPARE(queue.pop(), 6);
    }

    // A simulated loop in which each probe costs `cost` of processor time.
    void governorKeepsTheShare_data()
    {
        QTest::addColumn<int>("microseconds");
        QTest::newRow("HTTPS") << 1000;
        QTest::newRow("HTTP") << 100;
        QTest::newRow("heavy") << 5000;
    }

    void governorKeepsTheShare()
    {
        QFETCH(int, microseconds);
        Governor governor(0.75);
        auto now = Governor::TimePoint() + 1h;
        std::chrono::nanoseconds used{};
        int started = 0, startedLate = 0;
        for (int turn = 0; turn < 5000; ++turn) {
            governor.turn(now, used, true);
            const auto before = used;
            while (governor.take()) {
                used += std::chrono::microseconds(microseconds);
                ++started;
                startedLate += turn >= 2500 ? 1 : 0;
            }
            now += std::max<std::chrono::nanoseconds>(used - before, 1ms);
        }
        const double share = double(used.count()) / double((now - Governor::TimePoint() - 1h).count());
        QVERIFY2(share > 0.55 && share < 0.85, qPrintable(u"%1 after %2 starts"_s.arg(share).arg(started)));
        QVERIFY(startedLate > 0);
    }

    void governorYieldsWhereTheLoopComesLate()
    {
        Governor governor;
        auto now = Governor::TimePoint() + 1h;
        std::chrono::nanoseconds used{};
        const auto turn = [&](int times, std::chrono::milliseconds apart) {
            for (int i = 0; i < times; ++i, now += apart) {
                governor.turn(now, used, true);
                while (governor.take())
                    used += 100us;
            }
        };
        turn(2000, 1ms);
        const double alone = governor.rate();
        QVERIFY(alone > 1000);
        turn(200, 15ms); // others have the processor, though little of our share is used
        QVERIFY2(governor.rate() < 60, qPrintable(QString::number(governor.rate())));
        turn(2000, 1ms);
        QVERIFY2(governor.rate() > alone / 2, qPrintable(QString::number(governor.rate())));
    }

    void governorForgetsARateNobodyTried()
    {
        Governor governor;
        auto now = Governor::TimePoint() + 1h;
        std::chrono::nanoseconds used{};
        for (int turn = 0; turn < 2000; ++turn, now += 1ms) { // probes that cost nothing
            governor.turn(now, used, true);
            while (governor.take()) {}
        }
        QVERIFY(governor.rate() > 5000);
        for (int turn = 0; turn < 5000; ++turn, now += 1ms)
            governor.turn(now, used, false);
        QVERIFY(governor.rate() < 400);
    }

    void reactorWatchesTimesAndPosts_data()
    {
        QTest::addColumn<bool>("portable");
        QTest::newRow("best") << false;
        QTest::newRow("portable") << true;
    }

    void reactorWatchesTimesAndPosts()
    {
        QFETCH(bool, portable);
        Reactor reactor(portable ? makePortablePoller() : makePoller());
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        QStringList log; // the loop's thread only, until it has ended
        reactor.watch(ends[0], {.read = true}, [&](const Ready &ready) {
            char byte = 0;
            QCOMPARE(::read(ready.descriptor, &byte, 1), 1);
            log << u"read %1"_s.arg(QLatin1Char(byte));
            reactor.unwatch(ready.descriptor);
            reactor.defer([&] { log << u"deferred"_s; });
            reactor.after(5ms, [&] { reactor.stop(); });
        });
        Reactor::Timer cancelled = reactor.after(1ms, [&] { log << u"never"_s; });
        reactor.cancel(cancelled);
        reactor.after(3ms, [&] { log << u"second"_s; });
        reactor.after(1ms, [&] {
            log << u"first"_s;
            std::thread([&] {
                reactor.post([&] {
                    log << u"posted"_s;
                    QCOMPARE(::write(ends[1], "xy", 2), 2);
                });
            }).detach();
        });
        std::thread loop([&] { reactor.run(); });
        loop.join();
        ::close(ends[0]);
        ::close(ends[1]);
        QVERIFY(log.indexOf(u"first"_s) < log.indexOf(u"posted"_s));
        QVERIFY(log.indexOf(u"posted"_s) < log.indexOf(u"read x"_s));
        QVERIFY(log.indexOf(u"read x"_s) < log.indexOf(u"deferred"_s));
        QVERIFY(log.contains(u"second"_s));
        QVERIFY(!log.contains(u"never"_s) && !log.contains(u"read y"_s));
    }

    void reactorStopsFromAnotherThread()
    {
        Reactor reactor;
        std::atomic<bool> ran = false;
        std::thread loop([&] { reactor.run(); });
        reactor.post([&] { ran = true; });
        QTRY_VERIFY(ran);
        reactor.stop();
        loop.join();
    }
};

COUNTERSIGN_SUITE(EnginePartsTest)
#include "tst_engineparts.moc"
