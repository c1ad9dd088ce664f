// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/ports/power.h"
#include "core/services/probemonitor.h"
#include "core/services/wakefulness.h"
#include "tests/support/suite.h"

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

class FakePower final : public Power
{
    Q_OBJECT
public:
    using Power::Power;
    void stayAwake(const QString &why) override { reason = why; }
    void letSleep() override { reason.clear(); }

    QString reason = {};
};

class SilentProber final : public Prober
{
    Q_OBJECT
public:
    using Prober::Prober;
    void submit(const QList<ProbeRequest> &requests) override { submitted += int(requests.size()); }
    void cancelAll() override { ++cancelled; }

    int submitted = 0;
    int cancelled = 0;
};

} // namespace

class WakefulnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheMachineAwakeOnlyWhileProbesWatch()
    {
        SystemClock clock;
        SilentProber prober;
        ProbeMonitor monitor(prober, clock);
        FakePower power;
        const Wakefulness wakefulness(monitor, power, u"why"_s);
        QVERIFY(power.reason.isEmpty());
        monitor.setSampling(true);
        QCOMPARE(power.reason, u"why"_s);
        monitor.setSampling(false);
        QVERIFY(power.reason.isEmpty());
    }

    void pausesForTheNightOfTheMachine()
    {
        SystemClock clock;
        SilentProber prober;
        ProbeMonitor monitor(prober, clock);
        FakePower power;
        const Wakefulness wakefulness(monitor, power, u"why"_s);
        monitor.setChecks({{.id = CheckId(u"a"_s), .target = {.address = u"https://api.demo.test/"_s}, .conditions = {u"[STATUS] == 200"_s}}});
        monitor.setSettings({.approved = {{u"https"_s, u"api.demo.test"_s, 443}}});
        const int before = prober.cancelled;
        Q_EMIT power.aboutToSleep();
        QCOMPARE(prober.cancelled, before + 1); // its answers would be about the sleep
        monitor.sample();
        QCOMPARE(prober.submitted, 0);
        Q_EMIT power.awoke();
        monitor.sample();
        QCOMPARE(prober.submitted, 1);
    }
};

COUNTERSIGN_SUITE(WakefulnessTest)
#include "tst_wakefulness.moc"
