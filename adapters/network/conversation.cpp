// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/conversation.h"

using namespace Qt::StringLiterals;

namespace countersign::network {

Conversation::Conversation(const ProbeRequest &request, const Destination &destination, Reactor &reactor, const TrustPolicy &trust,
                           bool securedFromTheStart, const QList<QByteArray> &protocols) :
    Attempt(request, destination),
    m_trust(trust),
    m_securedFromTheStart(securedFromTheStart),
    m_protocols(protocols),
    m_connection(reactor, {.connected = [this] { connected(); },
                           .secured = [this] { tlsDone(); },
                           .received = [this](QByteArrayView bytes) { take(bytes); },
                           .closed = [this] { end(hungUp()); },
                           .failed = [this](Failure failure, const QString &detail) { end(failure, detail); }})
{
}

void Conversation::start(Ended ended)
{
    m_ended = std::move(ended);
    m_phaseStart = Clock::now();
    m_connection.open(m_destination);
}

void Conversation::connected()
{
    const auto now = Clock::now();
    m_observation.connected = true;
    m_observation.phases.connect = toMilliseconds(now - m_phaseStart);
    m_phaseStart = now;
    if (m_securedFromTheStart)
        secure(m_protocols);
    else
        markOpened();
}

void Conversation::secure(const QList<QByteArray> &protocols)
{
    m_phaseStart = Clock::now();
    m_connection.secure(m_trust, m_request.endpoint.host, protocols);
}

void Conversation::tlsDone()
{
    const auto now = Clock::now();
    m_observation.phases.tls = toMilliseconds(now - m_phaseStart);
    m_phaseStart = now;
    if (m_opened)
        secured();
    else
        markOpened();
}

void Conversation::markOpened()
{
    m_opened = true;
    m_connection.receive();
    opened();
}

void Conversation::take(QByteArrayView bytes)
{
    if (m_over)
        return;
    if (!m_observation.phases.firstByte)
        m_observation.phases.firstByte = toMilliseconds(Clock::now() - m_phaseStart);
    m_received += bytes.size();
    if (m_received > answerLimit)
        end(Failure::TooLarge, u"over %1 bytes"_s.arg(answerLimit));
    else
        received(bytes);
}

void Conversation::send(QByteArrayView bytes) { m_connection.send(bytes); }

void Conversation::expire()
{
    const bool securing = m_connection.verification() && !m_observation.phases.tls;
    m_over = true;
    m_observation.failure = !m_observation.connected ? Failure::TimeoutConnect
                            : securing               ? Failure::TimeoutTls
                            : m_received == 0        ? Failure::TimeoutFirstByte
                                                     : Failure::TimeoutTransfer;
    if (m_connection.verification())
        m_connection.verification()->describe(m_observation);
}

void Conversation::end(Failure failure, const QString &detail)
{
    if (m_over)
        return;
    m_over = true;
    m_observation.failure = failure;
    m_observation.detail = detail;
    if (m_connection.verification())
        m_connection.verification()->describe(m_observation);
    m_ended();
}

} // namespace countersign::network
