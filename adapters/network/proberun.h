// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/attempts.h"
#include "adapters/network/tunnel.h"

namespace countersign::network {

// One request on its way: name, address, attempt, deadline. Ends exactly once.
class ProbeRun
{
public:
    using Ended = std::function<void()>; // called from the reactor; not from inside the run's own calls

    ProbeRun(ProbeRequest request, Engines engines);
    ~ProbeRun();
    Q_DISABLE_COPY_MOVE(ProbeRun)

    void start(Ended ended);
    void cancel(); // ends as cancelled, without a call

    const ProbeRequest &request() const { return m_request; }
    const Observation &observation() const { return m_observation; }

private:
    void openTunnel();
    void tunnelOpened();
    void resolved(const Resolution &resolution);
    void connectTo(const QList<IpAddress> &answered);
    void tryNext();
    void tryAttempt(const Destination &destination);
    bool mayTryNext() const;
    void expired();
    void attemptEnded();
    void collect();
    void end();
    void fail(Failure failure, const QString &detail);
    bool isOffline() const;
    QString hostToReach() const;
    quint16 portToReach() const;

    const ProbeRequest m_request;
    const Engines m_engines;
    Ended m_ended = {};
    Observation m_observation = {};
    Clock::time_point m_started = {};
    Reactor::Timer m_deadline = {};
    Reactor::Timer m_retry = {};
    Resolver::Ticket m_ticket = 0;
    QList<IpAddress> m_addresses = {}; // still to be tried
    std::unique_ptr<Tunnel> m_tunnel; // where it is looked at from a server
    std::unique_ptr<Attempt> m_attempt;
    bool m_over = false;
};

} // namespace countersign::network
