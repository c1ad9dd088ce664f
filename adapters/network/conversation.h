// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/socketconnection.h"

namespace countersign::network {

// An attempt that speaks a protocol of its own over TCP or TLS: phases, limits and endings are the same for all of them.
class Conversation : public Attempt
{
public:
    static constexpr qsizetype answerLimit = 1024 * 1024;

    // `trust` outlives the attempt. `securedFromTheStart`: TLS comes before the first word, and offers these protocols.
    Conversation(const ProbeRequest &request, const Destination &destination, Reactor &reactor, const TrustPolicy &trust, bool securedFromTheStart,
                 const QList<QByteArray> &protocols = {});

    void start(Ended ended) final;
    void expire() final;

protected:
    virtual void opened() = 0; // connected, and secured where that was wanted
    virtual void secured() {} // after secure()
    virtual void received(QByteArrayView bytes) = 0;
    virtual Failure hungUp() { return Failure::ClosedEarly; } // by the other side, before end()

    void send(QByteArrayView bytes);
    void secure(const QList<QByteArray> &protocols = {}); // in the middle of the talk
    void end(Failure failure = Failure::None, const QString &detail = {});
    bool hasEnded() const { return m_over; }

private:
    void connected();
    void tlsDone();
    void take(QByteArrayView bytes);
    void markOpened();

    const TrustPolicy &m_trust;
    const bool m_securedFromTheStart;
    const QList<QByteArray> m_protocols;
    SocketConnection m_connection;
    Ended m_ended = {};
    Clock::time_point m_phaseStart = {};
    qsizetype m_received = 0;
    bool m_opened = false;
    bool m_over = false;
};

} // namespace countersign::network
