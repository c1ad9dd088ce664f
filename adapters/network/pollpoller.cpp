// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/poller.h"

#include <QtGlobal>
#include <algorithm>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace countersign::network {

namespace {

short eventsOf(Interest interest) { return static_cast<short>((interest.read ? POLLIN : 0) | (interest.write ? POLLOUT : 0)); }

// Looks at every descriptor on each wait, which is good up to some hundreds.
class PollPoller final : public Poller
{
public:
    PollPoller()
    {
        if (::pipe(m_pipe) != 0)
            qFatal("no pipe to wake the probe loop with");
        for (const int end : m_pipe) {
            ::fcntl(end, F_SETFL, O_NONBLOCK);
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
        }
        add(m_pipe[0], 0, {.read = true});
    }

    ~PollPoller() override
    {
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }

    Q_DISABLE_COPY_MOVE(PollPoller)

    void add(int descriptor, unsigned generation, Interest interest) override
    {
        m_descriptors.push_back({descriptor, eventsOf(interest), 0});
        m_generations.push_back(generation);
    }

    void change(int descriptor, unsigned generation, Interest interest) override
    {
        remove(descriptor);
        add(descriptor, generation, interest);
    }

    void remove(int descriptor) override
    {
        const auto found = std::ranges::find(m_descriptors, descriptor, &pollfd::fd);
        if (found == m_descriptors.end())
            return;
        m_generations.erase(m_generations.begin() + (found - m_descriptors.begin()));
        m_descriptors.erase(found);
    }

    void wait(Duration atMost, std::vector<Ready> &ready) override
    {
        ready.clear();
        if (::poll(m_descriptors.data(), m_descriptors.size(), toTimeout(atMost)) <= 0)
            return;
        for (size_t i = 0; i < m_descriptors.size(); ++i) {
            const pollfd &each = m_descriptors[i];
            if (each.revents == 0)
                continue;
            if (each.fd == m_pipe[0])
                drain();
            else
                ready.push_back({each.fd, m_generations[i], (each.revents & POLLIN) != 0, (each.revents & POLLOUT) != 0,
                                 (each.revents & (POLLERR | POLLHUP | POLLNVAL)) != 0});
        }
    }

    void wake() override
    {
        const char byte = 0;
        [[maybe_unused]] const auto written = ::write(m_pipe[1], &byte, 1); // a full pipe wakes as well
    }

private:
    void drain()
    {
        char bytes[64];
        while (::read(m_pipe[0], bytes, sizeof bytes) > 0) {}
    }

    int m_pipe[2] = {-1, -1};
    std::vector<pollfd> m_descriptors;
    std::vector<unsigned> m_generations;
};

} // namespace

std::unique_ptr<Poller> makePortablePoller() { return std::make_unique<PollPoller>(); }

#ifndef Q_OS_LINUX
std::unique_ptr<Poller> makePoller() { return makePortablePoller(); }
#endif

int toTimeout(Duration duration)
{
    using std::chrono::milliseconds;
    const auto rounded = std::chrono::ceil<milliseconds>(duration).count();
    return static_cast<int>(std::clamp<long long>(rounded, 0, 60'000));
}

} // namespace countersign::network
