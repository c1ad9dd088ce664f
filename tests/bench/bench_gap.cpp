// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
// How long the window stands still while 10,000 rows are probed, beside a thread that does nothing but look at the clock.
#include "tests/bench/bench.h"
#include "tests/support/stage.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <atomic>
#include <numeric>
#include <thread>

using namespace Qt::StringLiterals;

namespace countersign::bench {

namespace {

constexpr int rows = 10'000;
constexpr int updatesASecond = 5'000;
constexpr int batchMilliseconds = 40;
constexpr int seconds = 5;
constexpr int flipsOf = 10; // one answer in so many is another than before

QByteArray checklist()
{
    QByteArray text = "# Release\n";
    for (int i = 0; i < rows; ++i) {
        if (i % 100 == 0)
            text += "\n## Part " + QByteArray::number(i / 100) + "\n\n";
        text += "- [ ] Instance " + QByteArray::number(i) + " answers at https://shop.test/instance/" + QByteArray::number(i) + "\n";
    }
    return text + "\n## Sign-off\n\n- [ ] QA Lead: ____\n";
}

// The times between two looks at the clock, in milliseconds.
class Gaps
{
public:
    void look()
    {
        if (m_clock.isValid())
            m_all.append(double(m_clock.nsecsElapsed()) / 1e6);
        m_clock.start();
    }

    double longest() const { return std::ranges::max(m_all); }

    // The gap that this share of the time, 0 to 1, lies in shorter ones.
    double within(double share)
    {
        std::ranges::sort(m_all);
        double left = share * std::accumulate(m_all.begin(), m_all.end(), 0.0);
        const auto found = std::ranges::find_if(m_all, [&left](double each) { return (left -= each) <= 0; });
        return found == m_all.end() ? longest() : *found;
    }

private:
    QElapsedTimer m_clock;
    QList<double> m_all;
};

double longestOfControl(std::atomic<bool> &stop)
{
    Gaps gaps;
    while (!stop) {
        gaps.look();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return gaps.longest();
}

QList<ProbeResult> nextAnswers(const QList<CheckSpec> &checks, qsizetype &at)
{
    QList<ProbeResult> results;
    for (int i = 0; i < updatesASecond * batchMilliseconds / 1000; ++i, ++at) {
        const CheckSpec &check = checks.at(at % checks.size());
        const bool flip = (at / checks.size() + at) % flipsOf == 0;
        ProbeResult result{.check = check.id, .status = flip ? EvidenceStatus::Failing : EvidenceStatus::Passing};
        result.observation = {
            .at = QDateTime::currentDateTimeUtc(), .phases = {.total = 80.0 + double(at % 40)}, .status = flip ? 503 : 200, .connected = true};
        results << result;
    }
    return results;
}

void gap()
{
    testing::Stage stage;
    stage.window().resize(1440, 900);
    stage.window().show();
    stage.start(checklist());
    stage.approveAll();
    const QList<CheckSpec> checks = stage.deployment().checks();
    if (checks.isEmpty())
        qFatal("nothing was derived");
    qsizetype at = 0;
    QTimer feeding, looking;
    Gaps window;
    QObject::connect(&feeding, &QTimer::timeout, &feeding, [&] { Q_EMIT stage.prober().finished(nextAnswers(checks, at)); });
    QObject::connect(&looking, &QTimer::timeout, &looking, [&] { window.look(); });
    std::atomic<bool> stop = false;
    double control = 0;
    std::thread thread([&] { control = longestOfControl(stop); });
    feeding.start(batchMilliseconds);
    looking.start(1);
    QEventLoop loop;
    QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
    loop.exec();
    feeding.stop();
    stop = true;
    thread.join();
    report({.name = u"longest gap of the window, %1 rows"_s.arg(checks.size()),
            .value = window.longest(),
            .unit = u"ms"_s,
            .against = u"the control thread's"_s,
            .againstValue = control,
            .ratio = window.longest() / control,
            .aim = u"aim 16 ms beyond it"_s});
    report(u"nine tenths of the time lie in gaps below"_s, u"%1 ms"_s.arg(window.within(0.9), 0, 'f', 1), QString());
    report(u"answers a second"_s, u"%1 1/s"_s.arg(double(at) / seconds), u"aim %1"_s.arg(updatesASecond));
}

} // namespace

COUNTERSIGN_BENCH(gap, gap)

} // namespace countersign::bench
