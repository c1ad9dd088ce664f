// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/poller.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <array>
#include <cstdint>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace countersign::network {

namespace {

epoll_event eventFor(int descriptor, unsigned generation, Interest interest)
{
    epoll_event event{};
    event.events = (interest.read ? EPOLLIN : 0u) | (interest.write ? EPOLLOUT : 0u);
    event.data.u64 = std::uint64_t(generation) << 32 | std::uint32_t(descriptor);
    return event;
}

// Costs the same however many descriptors are quiet.
class EpollPoller final : public Poller
{
public:
    EpollPoller() : m_epoll(::epoll_create1(EPOLL_CLOEXEC)), m_event(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
    {
        if (m_epoll < 0 || m_event < 0)
            qFatal("no descriptors for the probe loop");
        add(m_event, 0, {.read = true});
    }

    ~EpollPoller() override
    {
        ::close(m_event);
        ::close(m_epoll);
    }

    Q_DISABLE_COPY_MOVE(EpollPoller)

    void add(int descriptor, unsigned generation, Interest interest) override { control(EPOLL_CTL_ADD, descriptor, generation, interest); }
    void change(int descriptor, unsigned generation, Interest interest) override { control(EPOLL_CTL_MOD, descriptor, generation, interest); }
    void remove(int descriptor) override { ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr); }

    void wait(Duration atMost, std::vector<Ready> &ready) override
    {
        ready.clear();
        std::array<epoll_event, 128> events;
        const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), toTimeout(atMost));
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[size_t(i)];
            const int descriptor = static_cast<int>(event.data.u64 & 0xffffffff);
            if (descriptor == m_event)
                drain();
            else
                ready.push_back({descriptor, static_cast<unsigned>(event.data.u64 >> 32), (event.events & EPOLLIN) != 0,
                                 (event.events & EPOLLOUT) != 0, (event.events & (EPOLLERR | EPOLLHUP)) != 0});
        }
    }

    void wake() override
    {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(m_event, &one, sizeof one);
    }

private:
    void control(int operation, int descriptor, unsigned generation, Interest interest)
    {
        epoll_event event = eventFor(descriptor, generation, interest);
        ::epoll_ctl(m_epoll, operation, descriptor, &event);
    }

    void drain()
    {
        std::uint64_t count = 0;
        [[maybe_unused]] const auto got = ::read(m_event, &count, sizeof count);
    }

    int m_epoll;
    int m_event;
};

} // namespace

std::unique_ptr<Poller> makePoller() { return std::make_unique<EpollPoller>(); }

} // namespace countersign::network

#endif
