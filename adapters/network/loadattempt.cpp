// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/loadattempt.h"

#include "adapters/network/threadcost.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

constexpr int mostLanes = 200;
constexpr std::chrono::seconds exchangeDeadline{10};
constexpr double busyShare = 0.9; // of a core: from here on our own haste is what is measured

// Nearest rank: the smallest sample that at least this share does not exceed.
Milliseconds percentile(const std::vector<Milliseconds> &sorted, double share)
{
    const auto rank = static_cast<size_t>(std::ceil(share * double(sorted.size())));
    return sorted[std::max<size_t>(rank, 1) - 1];
}

} // namespace

LoadAttempt::LoadAttempt(const ProbeRequest &request, const Destination &destination, Reactor &reactor, MakeExchange makeExchange) :
    Attempt(request, destination),
    m_reactor(reactor),
    m_makeExchange(std::move(makeExchange))
{
}

LoadAttempt::~LoadAttempt() { stop(); }

void LoadAttempt::stop()
{
    for (const auto &lane : m_lanes)
        m_reactor.cancel(lane->timer);
    m_lanes.clear();
}

void LoadAttempt::start(Ended ended)
{
    m_ended = std::move(ended);
    m_started = Clock::now();
    m_processorTime = threadProcessorTime();
    m_toStart = std::max(1, m_request.check.target.requests);
    const int lanes = std::clamp(m_request.check.target.concurrency, 1, std::min(mostLanes, m_toStart));
    for (int i = 0; i < lanes; ++i)
        m_lanes.push_back(std::make_unique<Lane>());
    for (const auto &lane : m_lanes)
        startNext(*lane);
}

void LoadAttempt::startNext(Lane &lane)
{
    lane.exchange.reset();
    if (m_toStart == 0)
        return;
    --m_toStart;
    lane.started = Clock::now();
    lane.exchange = m_makeExchange();
    lane.timer = m_reactor.after(exchangeDeadline, [this, &lane] {
        lane.exchange->expire();
        laneEnded(lane);
    });
    lane.exchange->start([this, &lane] { laneEnded(lane); });
}

void LoadAttempt::laneEnded(Lane &lane)
{
    count(lane.exchange->observation(), toMilliseconds(Clock::now() - lane.started));
    m_reactor.cancel(lane.timer);
    lane.timer = m_reactor.after(Duration::zero(), [this, &lane] { // the exchange that ended is calling us
        startNext(lane);
        if (m_toStart == 0 && busyLanes() == 0) {
            settle();
            m_ended();
        }
    });
}

int LoadAttempt::busyLanes() const
{
    return int(std::ranges::count_if(m_lanes, [](const auto &lane) { return lane->exchange != nullptr; }));
}

void LoadAttempt::count(const Observation &observation, Milliseconds duration)
{
    ++m_samples;
    if (observation.failure == Failure::None) {
        m_durations.push_back(duration);
        ++m_statuses[observation.status];
    } else if (!m_firstFailure) {
        m_firstFailure = observation;
    }
    if (isError(observation))
        ++m_errors;
    m_observation.connected = m_observation.connected || observation.connected;
}

// Being told to slow down is what a rate check looks for; for a load it is an error as any other.
bool LoadAttempt::isError(const Observation &observation) const
{
    if (observation.failure != Failure::None)
        return true;
    switch (m_request.check.kind) {
    case CheckKind::WebSocket: return observation.status != 101;
    case CheckKind::Rate: return observation.status >= 400 && observation.status != 429;
    default: return observation.status >= 400;
    }
}

void LoadAttempt::settle()
{
    if (m_durations.empty() && m_firstFailure) {
        m_observation.failure = m_firstFailure->failure;
        m_observation.detail = m_firstFailure->detail;
    }
    QMap<QString, QString> &values = m_observation.values;
    values.insert(u"SAMPLES"_s, QString::number(m_samples));
    values.insert(u"ERRORS"_s, QString::number(m_errors));
    values.insert(u"COUNT_429"_s, u"0"_s); // that nobody was told to slow down is an observation too
    for (const auto &[status, count] : m_statuses.asKeyValueRange())
        values.insert(u"COUNT_%1"_s.arg(status), QString::number(count));
    if (!m_statuses.isEmpty())
        m_observation.status = std::ranges::max_element(m_statuses).key(); // the commonest
    addPercentiles();
    const auto used = std::chrono::duration<double>(threadProcessorTime() - m_processorTime);
    if (used / std::chrono::duration<double>(Clock::now() - m_started) > busyShare)
        values.insert(u"CLIENT_LIMITED"_s, u"true"_s);
}

void LoadAttempt::addPercentiles()
{
    if (m_durations.empty())
        return;
    std::ranges::sort(m_durations);
    const auto insert = [this](const QString &name, Milliseconds value) { m_observation.values.insert(name, QString::number(value, 'f', 3)); };
    for (const int percent : {50, 90, 95, 99})
        insert(u"P%1"_s.arg(percent), percentile(m_durations, percent / 100.0));
    insert(u"MEAN"_s, std::accumulate(m_durations.begin(), m_durations.end(), 0.0) / double(m_durations.size()));
}

// A load that did not come to its end says nothing about the whole of it.
void LoadAttempt::expire()
{
    stop();
    settle();
    m_observation.failure = m_samples == 0 ? Failure::TimeoutFirstByte : Failure::TimeoutTransfer;
}

} // namespace countersign::network
