// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/reachability.h"
#include "core/base/clock.h"
#include "core/ports/prober.h"

#include <QStringList>
#include <functional>
#include <memory>

namespace countersign::network {

struct ProbeLoopOptions {
    QStringList nameServers = {}; // "127.0.0.1:5353"; empty: the system's
    // asked as well where a check wants to know whether a name has spread
    QStringList publicResolvers = {QStringLiteral("1.1.1.1"), QStringLiteral("8.8.8.8"), QStringLiteral("9.9.9.9"), QStringLiteral("208.67.222.222")};
    QStringList sshOptions = {}; // more arguments for the ssh of tunnels
    int perHost = 8; // probes of one host at once
    double processorShare = 0.75; // of one core
    std::function<bool()> hasNetwork = network::hasNetwork; // asked when something could not be reached
    std::shared_ptr<const countersign::Clock> wallClock = std::make_shared<SystemClock>(); // asked on the loop's thread
};

// Runs probes on a thread of its own, at lower priority. All functions may be called from any thread and return at once.
class ProbeLoop
{
public:
    explicit ProbeLoop(const ProbeLoopOptions &options);
    ~ProbeLoop(); // drops what is under way
    Q_DISABLE_COPY_MOVE(ProbeLoop)

    void submit(const QList<ProbeRequest> &requests);
    void cancelAll();
    QList<ProbeResult> take(); // what has ended since the last call

private:
    class Thread;
    const std::unique_ptr<Thread> m_thread;
};

} // namespace countersign::network
