// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/reactor.h"

#include <algorithm>

namespace countersign::network {

Reactor::Reactor(std::unique_ptr<Poller> poller) : m_poller(std::move(poller)) {}

void Reactor::watch(int descriptor, Interest interest, Handler handler)
{
    const auto found = m_watches.find(descriptor);
    auto shared = std::make_shared<const Handler>(std::move(handler));
    if (found == m_watches.end()) {
        m_watches.emplace(descriptor, Watch{++m_generation, interest, std::move(shared)});
        m_poller->add(descriptor, m_generation, interest);
        return;
    }
    found->second.handler = std::move(shared);
    if (found->second.interest != interest) {
        found->second.interest = interest;
        m_poller->change(descriptor, found->second.generation, interest);
    }
}

void Reactor::unwatch(int descriptor)
{
    if (m_watches.erase(descriptor) > 0)
        m_poller->remove(descriptor);
}

Reactor::Timer Reactor::after(Duration delay, Call call)
{
    const Timer timer{Clock::now() + delay, ++m_lastTimer};
    m_timers.emplace(timer, std::move(call));
    return timer;
}

void Reactor::cancel(Timer &timer)
{
    m_timers.erase(timer);
    timer = {};
}

void Reactor::defer(Call call) { m_deferred.push_back(std::move(call)); }

void Reactor::run()
{
    std::vector<Ready> ready;
    for (;;) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping)
                return;
        }
        m_poller->wait(untilNext(), ready);
        for (const Ready &each : ready)
            dispatch(each);
        runDue();
        takePosted();
        runDeferred();
    }
}

void Reactor::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_poller->wake();
}

void Reactor::post(Call call)
{
    {
        const std::lock_guard lock(m_mutex);
        m_posted.push_back(std::move(call));
    }
    m_poller->wake();
}

void Reactor::dispatch(const Ready &ready)
{
    const auto found = m_watches.find(ready.descriptor);
    if (found == m_watches.end() || found->second.generation != ready.generation)
        return;
    const auto handler = found->second.handler;
    (*handler)(ready);
}

void Reactor::runDue()
{
    const auto now = Clock::now();
    while (!m_timers.empty() && m_timers.begin()->first.first <= now) {
        const auto due = m_timers.extract(m_timers.begin());
        due.mapped()();
    }
}

void Reactor::runDeferred()
{
    while (!m_deferred.empty()) {
        std::vector<Call> calls;
        calls.swap(m_deferred);
        for (const Call &call : calls)
            call();
    }
}

void Reactor::takePosted()
{
    std::vector<Call> calls;
    {
        const std::lock_guard lock(m_mutex);
        calls.swap(m_posted);
    }
    for (const Call &call : calls)
        call();
}

Duration Reactor::untilNext() const
{
    if (!m_deferred.empty())
        return Duration::zero();
    if (m_timers.empty())
        return std::chrono::seconds(60);
    return std::max(Duration::zero(), m_timers.begin()->first.first - Clock::now());
}

} // namespace countersign::network
