// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/poller.h"

#include <functional>
#include <map>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace countersign::network {

// The event loop of one thread: descriptors, timers, and calls posted from other threads. Everything but post() and stop() belongs to
// the thread that runs it.
class Reactor
{
public:
    using Handler = std::function<void(const Ready &)>;
    using Call = std::function<void()>;
    using Timer = std::pair<Clock::time_point, unsigned long long>; // default: none

    explicit Reactor(std::unique_ptr<Poller> poller = makePoller());

    void watch(int descriptor, Interest interest, Handler handler); // replaces what was watched before
    void unwatch(int descriptor);
    Timer after(Duration delay, Call call);
    void cancel(Timer &timer);
    void defer(Call call); // after the present round of events: the place to delete what is calling us

    void run(); // until stop()
    void stop();
    void post(Call call);

private:
    struct Watch {
        unsigned generation;
        Interest interest;
        std::shared_ptr<const Handler> handler; // kept while it runs, also when it unwatches itself
    };

    void dispatch(const Ready &ready);
    void runDue();
    void runDeferred();
    void takePosted();
    Duration untilNext() const;

    const std::unique_ptr<Poller> m_poller;
    std::unordered_map<int, Watch> m_watches;
    std::map<Timer, Call> m_timers;
    std::vector<Call> m_deferred;
    unsigned m_generation = 0;
    unsigned long long m_lastTimer = 0;

    std::mutex m_mutex; // guards what follows
    std::vector<Call> m_posted;
    bool m_stopping = false;
};

} // namespace countersign::network
