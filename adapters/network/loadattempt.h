// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/attempt.h"
#include "adapters/network/reactor.h"

namespace countersign::network {

// Many exchanges of the same kind, so many at a time, each over a connection of its own: load, rate limits, many WebSockets. Runs alone.
class LoadAttempt final : public Attempt
{
public:
    using MakeExchange = std::function<std::unique_ptr<Attempt>()>;

    LoadAttempt(const ProbeRequest &request, const Destination &destination, Reactor &reactor, MakeExchange makeExchange);
    ~LoadAttempt() override;

    void start(Ended ended) override;
    void expire() override;

private:
    struct Lane { // one exchange after the other
        std::unique_ptr<Attempt> exchange;
        Clock::time_point started = {};
        Reactor::Timer timer = {}; // deadline of the exchange, then the start of the next
    };

    void startNext(Lane &lane);
    void laneEnded(Lane &lane);
    void count(const Observation &observation, Milliseconds duration);
    bool isError(const Observation &observation) const;
    void settle();
    void addPercentiles();
    void stop();
    int busyLanes() const;

    Reactor &m_reactor;
    const MakeExchange m_makeExchange;
    Ended m_ended = {};
    std::vector<std::unique_ptr<Lane>> m_lanes;
    int m_toStart = 0;
    std::vector<Milliseconds> m_durations; // of those answered
    QMap<int, int> m_statuses = {};
    int m_samples = 0;
    int m_errors = 0;
    std::optional<Observation> m_firstFailure = {};
    Clock::time_point m_started = {};
    std::chrono::nanoseconds m_processorTime = {};
};

} // namespace countersign::network
