// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/socketconnection.h"

#include "adapters/network/socketcalls.h"
#include "core/probing/ipaddress.h"

#include <cerrno>
#include <openssl/err.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

constexpr qsizetype chunkSize = 16 * 1024;

QString errorText(unsigned long code)
{
    char text[256] = {};
    ERR_error_string_n(code, text, sizeof text);
    return QString::fromLatin1(text);
}

QByteArray wireFormat(const QList<QByteArray> &protocols)
{
    QByteArray wire;
    for (const QByteArray &protocol : protocols)
        wire += char(protocol.size()) + protocol;
    return wire;
}

} // namespace

SocketConnection::SocketConnection(Reactor &reactor, Events events) : m_reactor(reactor), m_events(std::move(events)) {}

SocketConnection::~SocketConnection() { close(); }

void SocketConnection::open(const Destination &destination)
{
    const OpenedSocket socket = startConnecting(destination);
    if (socket.descriptor < 0) {
        fail(connectFailure(socket.error), describeError(socket.error));
        return;
    }
    m_descriptor = socket.descriptor;
    m_state = State::Connecting;
    updateInterest();
}

void SocketConnection::secure(const TrustPolicy &trust, const QString &host, const QList<QByteArray> &protocols)
{
    m_verification = std::make_unique<PeerVerification>(host);
    m_ssl.reset(SSL_new(trust.context.get()));
    m_verification->installOn(m_ssl.get());
    if (!IpAddress::parse(host))
        SSL_set_tlsext_host_name(m_ssl.get(), host.toLatin1().constData());
    const QByteArray wire = wireFormat(protocols);
    if (!wire.isEmpty())
        SSL_set_alpn_protos(m_ssl.get(), reinterpret_cast<const unsigned char *>(wire.constData()), unsigned(wire.size()));
    SSL_set_fd(m_ssl.get(), m_descriptor);
    SSL_set_connect_state(m_ssl.get());
    m_state = State::Securing;
    shakeHands();
}

void SocketConnection::receive()
{
    m_receiving = true;
    updateInterest();
    readAgainIfPending();
}

void SocketConnection::send(QByteArrayView bytes)
{
    m_unsent.append(bytes);
    flush();
}

void SocketConnection::ready(const Ready &ready)
{
    switch (m_state) {
    case State::Connecting: finishConnecting(); return;
    case State::Securing: shakeHands(); return;
    case State::Connected:
    case State::Secured:
        if (ready.writable && !m_unsent.isEmpty())
            flush();
        if ((ready.readable || ready.failed) && m_descriptor >= 0)
            read();
        return;
    case State::Idle:
    case State::Ended: return;
    }
}

void SocketConnection::finishConnecting()
{
    if (const int error = pendingError(m_descriptor); error != 0) {
        fail(connectFailure(error), describeError(error));
        return;
    }
    m_state = State::Connected;
    updateInterest();
    m_events.connected();
}

void SocketConnection::shakeHands()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    if (result != 1) {
        handshakeFailed(result);
        return;
    }
    m_state = State::Secured;
    m_wantsWrite = false;
    updateInterest();
    m_events.secured();
}

void SocketConnection::handshakeFailed(int result)
{
    const int error = SSL_get_error(m_ssl.get(), result);
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE) {
        m_wantsWrite = error == SSL_ERROR_WANT_WRITE;
        updateInterest();
        return;
    }
    const unsigned long code = ERR_peek_error();
    if (m_verification->failure() != Failure::None)
        fail(m_verification->failure(), m_verification->detail());
    else if (code != 0)
        fail(handshakeFailure(code), errorText(code));
    else
        fail(Failure::ClosedEarly, describeError(errno));
}

// -1: nothing more for now, or the end
qsizetype SocketConnection::readSome(char *data, qsizetype size, bool &atEnd)
{
    if (m_ssl) {
        ERR_clear_error();
        const int got = SSL_read(m_ssl.get(), data, int(size));
        const int error = got > 0 ? SSL_ERROR_NONE : SSL_get_error(m_ssl.get(), got);
        atEnd = error != SSL_ERROR_NONE && error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE;
        return got > 0 ? got : -1;
    }
    const auto got = ::recv(m_descriptor, data, size_t(size), 0);
    atEnd = got == 0 || (got < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
    return got > 0 ? got : -1;
}

// One piece a turn: an endless answer must not keep the loop.
void SocketConnection::read()
{
    if (m_state != State::Connected && m_state != State::Secured)
        return;
    char data[chunkSize];
    bool atEnd = false;
    const qsizetype got = readSome(data, chunkSize, atEnd);
    if (atEnd) {
        close();
        if (m_receiving)
            m_events.closed();
        return;
    }
    if (got <= 0)
        return;
    readAgainIfPending();
    m_events.received({data, got});
}

void SocketConnection::readAgainIfPending()
{
    m_reactor.cancel(m_again);
    if (m_ssl && SSL_has_pending(m_ssl.get()) == 1)
        m_again = m_reactor.after(Duration::zero(), [this] { read(); });
}

qsizetype SocketConnection::writeSome(QByteArrayView bytes)
{
    if (!m_ssl)
        return ::send(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
    ERR_clear_error();
    return SSL_write(m_ssl.get(), bytes.data(), int(bytes.size()));
}

// What cannot be written now is written when the descriptor is ready; a broken connection shows when it is read.
void SocketConnection::flush()
{
    while (!m_unsent.isEmpty()) {
        const qsizetype written = writeSome(m_unsent);
        if (written <= 0)
            break;
        m_unsent.remove(0, written);
    }
    m_wantsWrite = !m_unsent.isEmpty();
    updateInterest();
}

void SocketConnection::updateInterest()
{
    const bool connecting = m_state == State::Connecting;
    const bool reads = m_state == State::Securing || m_receiving;
    if (m_descriptor >= 0)
        m_reactor.watch(m_descriptor, {reads && !connecting, connecting || m_wantsWrite}, [this](const Ready &event) { ready(event); });
}

void SocketConnection::fail(Failure failure, const QString &detail)
{
    close();
    m_events.failed(failure, detail);
}

void SocketConnection::close()
{
    m_state = State::Ended;
    m_reactor.cancel(m_again);
    if (m_descriptor < 0)
        return;
    m_reactor.unwatch(m_descriptor);
    ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace countersign::network
