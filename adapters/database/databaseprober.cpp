// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/database/databaseprober.h"

#include "adapters/database/connectionbreaker.h"
#include "adapters/database/postgresprobe.h"

using namespace std::chrono_literals;

namespace countersign {

struct DatabaseProber::Round {
    std::atomic<bool> cancelled = false;
    database::ConnectionBreaker breaker;
};

DatabaseProber::DatabaseProber(std::shared_ptr<const Clock> clock, QObject *parent) :
    Prober(parent),
    m_clock(std::move(clock)),
    m_round(std::make_shared<Round>())
{
    m_threads.setMaxThreadCount(4);
    m_threads.setThreadPriority(QThread::LowPriority);
    m_timer.setInterval(40ms); // as the other probes
    connect(&m_timer, &QTimer::timeout, this, &DatabaseProber::handOver);
}

DatabaseProber::~DatabaseProber()
{
    m_round->cancelled = true;
    m_round->breaker.breakAll();
    m_threads.waitForDone();
}

void DatabaseProber::submit(const QList<ProbeRequest> &requests)
{
    if (requests.isEmpty())
        return;
    m_pending += requests.size();
    for (const ProbeRequest &request : requests) {
        m_threads.start([this, request, round = m_round] {
            Observation seen;
            if (!round->cancelled)
                seen = database::probePostgres(request, round->breaker, *m_clock);
            if (round->cancelled)
                seen.failure = Failure::Cancelled;
            ProbeResult result = judge(request.check, seen);
            const std::lock_guard lock(m_mutex);
            m_ended.append(std::move(result));
        });
    }
    m_timer.start();
}

void DatabaseProber::cancelAll()
{
    const auto round = std::exchange(m_round, std::make_shared<Round>());
    round->cancelled = true;
    round->breaker.breakAll();
}

void DatabaseProber::handOver()
{
    QList<ProbeResult> results;
    {
        const std::lock_guard lock(m_mutex);
        results.swap(m_ended);
    }
    m_round->breaker.breakExpired();
    m_pending -= results.size();
    if (m_pending == 0)
        m_timer.stop();
    if (!results.isEmpty())
        Q_EMIT finished(results);
}

} // namespace countersign
