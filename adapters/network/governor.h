// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

namespace countersign::network {

// Bounds how many probes start per second by the share of a processor their loop may use. Without it a queue of thousands starts at
// once: the loop then sees answers late, measures its own backlog as the server's and calls timeouts that were none.
// A share is not all: where other programs want the processor too, the loop comes late long before it has used its own. So lateness
// bounds the starts as well. Pure: time and processor time are handed in.
class Governor
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    explicit Governor(double processorShare = 0.75) : m_share(processorShare) {}

    // Once a turn of the loop, before asking. `waiting`: whether probes wait for leave to start.
    void turn(TimePoint now, std::chrono::nanoseconds processorTime, bool waiting);
    bool take(); // leave to start one probe now
    double rate() const { return m_rate; } // starts per second

private:
    void adapt(double share, bool waiting);

    const double m_share;
    double m_rate = 300;
    double m_tokens = 1;
    TimePoint m_lastTurn = {};
    TimePoint m_lastAdapted = {};
    std::chrono::nanoseconds m_lastProcessorTime = {};
    TimePoint::duration m_longestTurn = {}; // while probes waited, since the last adaption
    bool m_wasWaiting = false;
    bool m_refused = false; // since the last adaption
};

} // namespace countersign::network
