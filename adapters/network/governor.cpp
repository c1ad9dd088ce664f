// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/governor.h"

#include <algorithm>

namespace countersign::network {

namespace {

using Seconds = std::chrono::duration<double>;

constexpr std::chrono::milliseconds adaptEvery{20};
constexpr double slowest = 50;
constexpr double fastest = 20'000;
constexpr double start = 300;
constexpr std::chrono::milliseconds late{6}; // a turn is asked for every millisecond while probes wait
constexpr double burst = 0.004; // seconds' worth of starts that may be saved up

} // namespace

void Governor::turn(TimePoint now, std::chrono::nanoseconds processorTime, bool waiting)
{
    if (m_lastTurn == TimePoint()) {
        m_lastTurn = m_lastAdapted = now;
        m_lastProcessorTime = processorTime;
    }
    m_tokens = std::min(m_tokens + Seconds(now - m_lastTurn).count() * m_rate, std::max(1.0, m_rate * burst));
    if (m_wasWaiting)
        m_longestTurn = std::max(m_longestTurn, now - m_lastTurn);
    m_lastTurn = now;
    m_wasWaiting = waiting;
    if (now - m_lastAdapted < adaptEvery)
        return;
    adapt(Seconds(processorTime - m_lastProcessorTime) / Seconds(now - m_lastAdapted), waiting);
    m_lastAdapted = now;
    m_lastProcessorTime = processorTime;
    m_refused = false;
    m_longestTurn = {};
}

void Governor::adapt(double share, bool waiting)
{
    if (m_longestTurn > late)
        m_rate = std::max(slowest, m_rate * 0.75);
    else if (share > m_share)
        m_rate = std::max(slowest, m_rate * std::max(0.5, m_share / share));
    else if (m_refused)
        m_rate = std::min(fastest, m_rate * std::min(1.15, m_share / std::max(share, 0.01)));
    else if (!waiting)
        m_rate += (start - m_rate) * 0.1; // a rate nobody tried is a guess: forget it
}

bool Governor::take()
{
    if (m_tokens < 1) {
        m_refused = true;
        return false;
    }
    m_tokens -= 1;
    return true;
}

} // namespace countersign::network
