// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/probemonitor.h"
#include "tests/support/suite.h"

#include <QSignalSpy>
#include <QTimeZone>

using namespace countersign;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class FakeClock final : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    void pass(std::chrono::milliseconds time) { m_now = m_now.addDuration(time); }

private:
    QDateTime m_now{QDate(2026, 1, 5), QTime(8, 0), QTimeZone::utc()};
};

// Answers at once, or when told to, with what the test decides.
class FakeProber final : public Prober
{
public:
    using Answer = std::function<Observation(const ProbeRequest &)>;

    FakeProber(const Clock &clock, Answer answer) : m_clock(clock), m_answer(std::move(answer)) {}

    void submit(const QList<ProbeRequest> &requests) override
    {
        if (requests.isEmpty())
            return;
        ++batches;
        m_waiting += requests;
        for (const ProbeRequest &request : requests) {
            ++starts[request.check.id];
            m_startedAt.insert(request.check.id, m_clock.now());
        }
        if (!held)
            release();
    }

    void cancelAll() override
    {
        if (deaf)
            return;
        Observation cancelled;
        cancelled.failure = Failure::Cancelled;
        finish([&](const ProbeRequest &) { return cancelled; });
    }

    void release() { finish(m_answer); }

    bool held = false;
    bool deaf = false; // what it was too late to cancel
    int batches = 0;
    QHash<CheckId, int> starts;

private:
    void finish(const Answer &answer)
    {
        QList<ProbeResult> results;
        for (const ProbeRequest &request : std::exchange(m_waiting, {})) {
            Observation seen = answer(request);
            seen.at = m_startedAt.value(request.check.id);
            results << judge(request.check, seen);
        }
        if (!results.isEmpty())
            Q_EMIT finished(results);
    }

    const Clock &m_clock;
    const Answer m_answer;
    QList<ProbeRequest> m_waiting;
    QHash<CheckId, QDateTime> m_startedAt;
};

Observation answered(int status)
{
    Observation seen;
    seen.status = status;
    seen.connected = true;
    seen.address = u"192.0.2.7:443"_s;
    seen.phases.total = 12;
    seen.body = QByteArray(1000, 'a');
    return seen;
}

Observation failed(Failure failure)
{
    Observation seen;
    seen.failure = failure;
    seen.phases.total = 1;
    return seen;
}

CheckSpec get(const QString &path, std::chrono::seconds freshness = 60s)
{
    return {.id = CheckId(path),
            .kind = CheckKind::Http,
            .target = {.address = u"https://api.demo.test/"_s + path},
            .conditions = {u"[STATUS] == 200"_s},
            .lines = {7, 9},
            .freshness = freshness};
}

EnvironmentSettings approving() { return {.approved = {{u"https"_s, u"api.demo.test"_s, 443}}}; }

} // namespace

class ProbeMonitorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerForAnotherDeploymentCountsForNothing()
    {
        FakeClock clock;
        FakeProber prober(clock, [](const ProbeRequest &) { return answered(200); });
        prober.held = prober.deaf = true;
        ProbeMonitor monitor(prober, clock);
        monitor.setChecks({get(u"a"_s)});
        monitor.setSettings(approving());
        monitor.probeAll();
        clock.pass(1s);
        monitor.setChecks({get(u"a"_s)}); // the same words, another environment
        monitor.setSettings(approving());
        QSignalSpy judged(&monitor, &ProbeMonitor::judged);
        prober.release();
        QCOMPARE(judged.count(), 0);
        QCOMPARE(monitor.evidence().value(CheckId(u"a"_s)).status, EvidenceStatus::None);
        QVERIFY(!monitor.isBusy());
        prober.held = false;
        monitor.probeAll();
        QCOMPARE(monitor.evidence().value(CheckId(u"a"_s)).status, EvidenceStatus::Passing);
    }

    void startsOnlyWhatIsSwitchedOn()
    {
        FakeClock clock;
        FakeProber prober(clock, [](const ProbeRequest &) { return answered(200); });
        ProbeMonitor monitor(prober, clock);
        monitor.setChecks({get(u"a"_s)});
        monitor.probeAll();
        QCOMPARE(prober.batches, 0);
        QCOMPARE(monitor.evidence().value(CheckId(u"a"_s)).obstacle, Obstacle::HostNotApproved);
        monitor.setSettings(approving());
        monitor.probeAll();
        QCOMPARE(monitor.evidence().value(CheckId(u"a"_s)).status, EvidenceStatus::Passing);
        monitor.setSettings({});
        QCOMPARE(monitor.evidence().value(CheckId(u"a"_s)).status, EvidenceStatus::None);
    }

    // Row 51 of docs/SECURITY.md.
    void waitsBeforeItRepeatsACheck()
    {
        FakeClock clock;
        FakeProber prober(clock, [](const ProbeRequest &) { return answered(200); });
        ProbeMonitor monitor(prober, clock);
        const CheckId id(u"a"_s);
        monitor.setChecks({get(u"a"_s)});
        monitor.setSettings(approving());
        monitor.probeAll();
        QCOMPARE(prober.starts.value(id), 1);
        clock.pass(4s);
        monitor.probeAll();
        monitor.probeAll();
        QCOMPARE(prober.starts.value(id), 1);
        QVERIFY(monitor.isBusy()); // it is shown as waiting
        QVERIFY(monitor.evidence().value(id).inFlight);
        clock.pass(2s);
        QTRY_COMPARE(prober.starts.value(id), 2);
        QTRY_VERIFY(!monitor.isBusy());
        monitor.probeAll();
        monitor.cancel();
        QVERIFY(!monitor.isBusy());
        QCOMPARE(monitor.evidence().value(id).status, EvidenceStatus::Passing);

        EnvironmentSettings here = approving(); // this very machine is nobody else's
        here.routes = {{u"api.demo.test"_s, 0, u"127.0.0.1"_s, 20443}};
        monitor.setSettings(here);
        monitor.probeAll();
        monitor.probeAll();
        QCOMPARE(prober.starts.value(id), 4);
    }

    void saysOnceThatItIsOffline()
    {
        FakeClock clock;
        bool offline = false;
        FakeProber prober(clock, [&](const ProbeRequest &) { return offline ? failed(Failure::Offline) : answered(200); });
        ProbeMonitor monitor(prober, clock);
        QList<CheckSpec> checks;
        for (int i = 0; i < 40; ++i)
            checks << get(QString::number(i));
        monitor.setChecks(checks);
        monitor.setSettings(approving());
        const QSignalSpy changed(&monitor, &ProbeMonitor::offlineChanged);
        const QSignalSpy judged(&monitor, &ProbeMonitor::judged);
        monitor.sample();
        QCOMPARE(judged.size(), 1);
        offline = true;
        const auto watch = [&](int seconds) {
            for (int i = 0; i < seconds; ++i) {
                clock.pass(1s);
                monitor.sample();
            }
        };
        watch(120);
        QVERIFY(monitor.isOffline());
        QVERIFY(monitor.offlineSince() < clock.now());
        for (const Evidence &each : monitor.evidence()) {
            QCOMPARE(each.status, EvidenceStatus::Unknown);
            QCOMPARE(each.obstacle, Obstacle::Offline);
        }
        QCOMPARE(changed.size(), 1);
        QCOMPARE(judged.size(), 1); // no journal of forty failures
        int starts = 0;
        for (const int each : std::as_const(prober.starts))
            starts += each;
        QVERIFY2(starts < 40 + 40 + 120 / 5, qPrintable(QString::number(starts))); // once each until it is known, then one looks
        offline = false;
        watch(60);
        QVERIFY(!monitor.isOffline());
        QCOMPARE(changed.size(), 2);
        for (const CheckSpec &each : std::as_const(checks))
            QCOMPARE(monitor.evidence().value(each.id).status, EvidenceStatus::Passing);
    }

    void keepsALogOfWhatWasContacted()
    {
        FakeClock clock;
        FakeProber prober(clock, [](const ProbeRequest &request) {
            if (request.check.id.toString() == "forbidden"_L1)
                return failed(Failure::AddressRefused);
            return answered(request.check.id.toString() == "down"_L1 ? 503 : 200);
        });
        ProbeMonitor monitor(prober, clock);
        monitor.setChecks({get(u"up"_s), get(u"down"_s), get(u"forbidden"_s)});
        monitor.setSettings(approving());
        monitor.probeAll();
        const QList<EgressEntry> &contacts = monitor.egress().contacts();
        QCOMPARE(contacts.size(), 2);
        QCOMPARE(contacts.front().endpoint, (Endpoint{u"https"_s, u"api.demo.test"_s, 443}));
        QCOMPARE(toCsv(contacts),
                 "at,scheme,host,port,address,kind,check,lines,requests,outcome\r\n"
                 "\"2026-01-05T08:00:00.000Z\",\"https\",\"api.demo.test\",\"443\",\"192.0.2.7:443\",\"http\",\"up\",\"7 9\",\"1\",\"200\"\r\n"
                 "\"2026-01-05T08:00:00.000Z\",\"https\",\"api.demo.test\",\"443\",\"192.0.2.7:443\",\"http\",\"down\",\"7 9\",\"1\",\"503\"\r\n");
        EgressEntry odd = contacts.front();
        odd.check = CheckId(u"=cmd|'/c calc'!A0"_s);
        QVERIFY(toCsv({odd}).contains("\"'=cmd"));
    }

    // A day's watch: what is green stays fresh, what flaps does not flood the journal, what costs is not repeated, memory stays flat.
    void watchesForADay()
    {
        FakeClock clock;
        const QDateTime start = clock.now();
        int flips = 0;
        FakeProber prober(clock, [&](const ProbeRequest &request) {
            const QString name = request.check.id.toString();
            const qint64 hour = start.secsTo(clock.now()) / 3600;
            if (hour == 10)
                return failed(Failure::Offline);
            if (name == "down"_L1 && hour >= 3 && hour < 5)
                return failed(Failure::Refused);
            if (name == "flapping"_L1 && hour >= 12 && hour < 20)
                return answered(++flips % 2 ? 503 : 200);
            return answered(200);
        });
        ProbeMonitor monitor(prober, clock);
        QList<CheckSpec> checks{get(u"down"_s), get(u"flapping"_s), get(u"slow"_s, 600s), get(u"eager"_s, 1s)};
        CheckSpec load = get(u"load"_s);
        load.kind = CheckKind::Load;
        checks << load;
        EnvironmentSettings settings = approving();
        settings.consented = {load.id};
        monitor.setChecks(checks);
        monitor.setSettings(settings);
        QHash<CheckId, int> news;
        connect(&monitor, &ProbeMonitor::judged, this, [&](const QList<ProbeResult> &results) {
            for (const ProbeResult &result : results)
                ++news[result.check];
        });
        qint64 oldest = 0;
        for (int second = 0; second < 24 * 3600; ++second) {
            monitor.sample();
            clock.pass(1s);
            if (second / 3600 != 10) // then nothing could be asked
                oldest = std::max(oldest, monitor.evidence().value(CheckId(u"down"_s)).result.observation.at.secsTo(clock.now()));
        }
        QVERIFY2(oldest <= 60, qPrintable(QString::number(oldest)));
        const auto starts = [&](const QString &name) { return prober.starts.value(CheckId(name)); };
        QVERIFY2(starts(u"flapping"_s) > 2500 && starts(u"flapping"_s) < 3100,
                 qPrintable(QString::number(starts(u"flapping"_s)))); // every 30 s but for an hour
        QVERIFY2(starts(u"slow"_s) > 250 && starts(u"slow"_s) < 320, qPrintable(QString::number(starts(u"slow"_s))));
        QVERIFY2(starts(u"eager"_s) < 24 * 3600 / 5, qPrintable(QString::number(starts(u"eager"_s)))); // not more than every five seconds
        QCOMPARE(starts(u"load"_s), 0);
        QCOMPARE(news.value(CheckId(u"down"_s)), 3); // green, red, green
        QVERIFY2(news.value(CheckId(u"flapping"_s)) < 10, qPrintable(QString::number(news.value(CheckId(u"flapping"_s)))));
        QCOMPARE(news.value(CheckId(u"slow"_s)), 1);
        for (const CheckSpec &each : std::as_const(checks)) {
            QVERIFY(monitor.history(each.id).size() <= 60);
            for (const ProbeResult &result : monitor.history(each.id))
                QVERIFY(result.observation.body.isEmpty());
        }
        QVERIFY(monitor.egress().contacts().size() <= EgressLog::limit);
        QVERIFY(monitor.egress().dropped() > 0);
    }
};

COUNTERSIGN_SUITE(ProbeMonitorTest)
#include "tst_probemonitor.moc"
