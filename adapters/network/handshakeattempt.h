// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/socketconnection.h"

namespace countersign::network {

// Connects, and shakes hands where TLS is asked for; then hangs up.
class HandshakeAttempt final : public Attempt
{
public:
    // Without `trust`: TCP only.
    HandshakeAttempt(const ProbeRequest &request, const Destination &destination, Reactor &reactor, const TrustPolicy *trust);

    void start(Ended ended) override;
    void expire() override;

private:
    void connected();
    void secured();
    void end(Failure failure, const QString &detail);

    const TrustPolicy *const m_trust;
    SocketConnection m_connection;
    Ended m_ended = {};
    Clock::time_point m_started = {};
};

} // namespace countersign::network
