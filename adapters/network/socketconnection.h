// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/attempt.h"
#include "adapters/network/peerverification.h"
#include "adapters/network/reactor.h"
#include "adapters/network/truststore.h"

namespace countersign::network {

// A TCP connection of our own on the reactor, secured on demand: the ground under every protocol that libcurl does not speak.
class SocketConnection
{
public:
    // None is called after the connection is deleted or has failed. Delete it from outside of them: Reactor::defer().
    struct Events {
        std::function<void()> connected = {};
        std::function<void()> secured = {};
        std::function<void(QByteArrayView)> received = {};
        std::function<void()> closed = {}; // by the other side, in order
        std::function<void(Failure, QString)> failed = {};
    };

    SocketConnection(Reactor &reactor, Events events);
    ~SocketConnection();
    Q_DISABLE_COPY_MOVE(SocketConnection)

    void open(const Destination &destination);
    // `protocols`: ALPN names offered, none for an empty list.
    void secure(const TrustPolicy &trust, const QString &host, const QList<QByteArray> &protocols);
    void receive(); // from now on `received` and `closed` are called
    void send(QByteArrayView bytes);

    const PeerVerification *verification() const { return m_verification.get(); }

private:
    enum class State { Idle, Connecting, Connected, Securing, Secured, Ended };

    void ready(const Ready &ready);
    void finishConnecting();
    void shakeHands();
    void read();
    void readAgainIfPending();
    void flush();
    void updateInterest();
    void fail(Failure failure, const QString &detail);
    void handshakeFailed(int result);
    qsizetype readSome(char *data, qsizetype size, bool &atEnd);
    qsizetype writeSome(QByteArrayView bytes);
    void close();

    Reactor &m_reactor;
    const Events m_events;
    State m_state = State::Idle;
    int m_descriptor = -1;
    SslPointer m_ssl;
    std::unique_ptr<PeerVerification> m_verification;
    bool m_receiving = false;
    Reactor::Timer m_again = {}; // bytes lie decrypted already: the descriptor will not tell
    bool m_wantsWrite = false;
    QByteArray m_unsent = {};
};

} // namespace countersign::network
