// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <memory>
#include <vector>

namespace countersign::network {

using Clock = std::chrono::steady_clock;
using Duration = Clock::duration;

struct Interest {
    bool read = false;
    bool write = false;

    friend bool operator==(const Interest &, const Interest &) = default;
};

// `generation` is what add() was told: a descriptor number may have been given to another connection in the meantime.
struct Ready {
    int descriptor = -1;
    unsigned generation = 0;
    bool readable = false;
    bool writable = false;
    bool failed = false;
};

// Waits for descriptors. All functions but wake() belong to one thread.
class Poller
{
public:
    virtual ~Poller() = default;

    virtual void add(int descriptor, unsigned generation, Interest interest) = 0;
    virtual void change(int descriptor, unsigned generation, Interest interest) = 0;
    virtual void remove(int descriptor) = 0;
    virtual void wait(Duration atMost, std::vector<Ready> &ready) = 0; // fills `ready` afresh
    virtual void wake() = 0; // from any thread: ends a wait, or the next one
};

std::unique_ptr<Poller> makePoller(); // the best one here
std::unique_ptr<Poller> makePortablePoller(); // poll(2)

// Milliseconds for a system call, rounded up so that a timer is due when the wait ends.
int toTimeout(Duration duration);

} // namespace countersign::network
