// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/handshakeattempt.h"

namespace countersign::network {

HandshakeAttempt::HandshakeAttempt(const ProbeRequest &request, const Destination &destination, Reactor &reactor, const TrustPolicy *trust) :
    Attempt(request, destination), m_trust(trust),
    m_connection(reactor, {.connected = [this] { connected(); }, .secured = [this] { secured(); },
        .failed = [this](Failure failure, const QString &detail) { end(failure, detail); }})
{
}

void HandshakeAttempt::start(Ended ended)
{
    m_ended = std::move(ended);
    m_started = Clock::now();
    m_connection.open(m_destination);
}

void HandshakeAttempt::connected()
{
    const auto now = Clock::now();
    m_observation.connected = true;
    m_observation.phases.connect = toMilliseconds(now - m_started);
    m_started = now;
    if (!m_trust) {
        end(Failure::None, {});
        return;
    }
    const QList<QByteArray> protocols{"h2", "http/1.1"}; // what a browser offers
    m_connection.secure(*m_trust, m_request.endpoint.host, protocols);
}

void HandshakeAttempt::secured()
{
    m_observation.phases.tls = toMilliseconds(Clock::now() - m_started);
    end(Failure::None, {});
}

void HandshakeAttempt::expire()
{
    m_observation.failure = m_observation.connected ? Failure::TimeoutTls : Failure::TimeoutConnect;
    if (m_connection.verification())
        m_connection.verification()->describe(m_observation);
}

void HandshakeAttempt::end(Failure failure, const QString &detail)
{
    m_observation.failure = failure;
    m_observation.detail = detail;
    if (m_connection.verification())
        m_connection.verification()->describe(m_observation);
    m_ended();
}

} // namespace countersign::network
