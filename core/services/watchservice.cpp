// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/watchservice.h"

#include "core/services/session.h"

namespace countersign {

namespace {

constexpr int recordMilliseconds = 60'000;

} // namespace

WatchService::WatchService(Session &session, const Clock &clock, QObject *parent) : QObject(parent), m_session(session), m_clock(clock)
{
    connect(&session.monitor(), &ProbeMonitor::evidenceChanged, this, &WatchService::follow);
    connect(&session, &Session::currentChanged, this, [this] { m_rollup = {}; });
    connect(&m_timer, &QTimer::timeout, this, &WatchService::record);
    m_timer.start(recordMilliseconds);
}

bool WatchService::isWatching() const
{
    const DeploymentService *deployment = m_session.current();
    return deployment && deployment->state().phase == Phase::Live && deployment->state().operations.addendum.isEmpty();
}

void WatchService::follow(const QList<CheckId> &checks)
{
    if (!isWatching())
        return;
    for (const CheckId &check : checks) {
        if (const Evidence evidence = m_session.monitor().evidence().value(check); !evidence.inFlight)
            m_rollup.take(evidence.result);
    }
    record();
}

void WatchService::record()
{
    if (!isWatching())
        return;
    const QList<CheckWatched> hours = m_rollup.finished(m_clock.now());
    if (!hours.isEmpty())
        m_session.current()->execute(RecordWatch{hours}, PersonId());
}

} // namespace countersign
