// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/websocketattempt.h"

#include "adapters/network/websocketframe.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign::network {

namespace {

QByteArray randomKey()
{
    QByteArray bytes(16, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64();
}

QByteArray hostHeader(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray name = host.contains(':') ? '[' + host + ']' : host;
    return url.port() < 0 ? name : name + ':' + QByteArray::number(url.port());
}

QByteArray targetOf(const QUrl &url)
{
    const QByteArray target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return target.startsWith('/') ? target : '/' + target;
}

} // namespace

WebSocketAttempt::WebSocketAttempt(const ProbeRequest &request, const Destination &destination, Reactor &reactor, const TrustPolicy &trust) :
    Conversation(request, destination, reactor, trust, request.endpoint.scheme == "wss"_L1 || request.endpoint.scheme == "https"_L1),
    m_key(randomKey())
{
}

void WebSocketAttempt::opened()
{
    const QUrl url(m_request.check.target.address, QUrl::StrictMode);
    QByteArray head = "GET " + targetOf(url) + " HTTP/1.1\r\nHost: " + hostHeader(url)
                      + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + m_key
                      + "\r\nUser-Agent: Countersign/" COUNTERSIGN_VERSION "\r\n";
    for (const HttpHeader &header : m_request.check.target.headers)
        head += header.name.toLatin1() + ": " + withSecrets(header.value, m_request.secrets) + "\r\n";
    send(head + "\r\n");
}

void WebSocketAttempt::received(QByteArrayView bytes)
{
    if (m_upgraded) {
        m_frames += bytes;
        takeFrames();
        return;
    }
    m_lines.feed(bytes);
    takeHead();
}

void WebSocketAttempt::takeHead()
{
    while (const auto line = m_lines.next()) {
        if (!m_response.takeHeaderLine(*line)) {
            leave(m_response.failure(), m_response.detail());
            return;
        }
        if (m_response.status() == 0) {
            leave(Failure::Malformed, u"no HTTP answer"_s);
            return;
        }
        if (line->isEmpty() && m_response.status() != 100) {
            headComplete();
            return;
        }
    }
    if (m_lines.rest().size() > HttpResponse::headerLimit)
        leave(Failure::TooLarge, u"headers over %1 bytes"_s.arg(HttpResponse::headerLimit));
}

void WebSocketAttempt::headComplete()
{
    if (m_response.status() != 101) { // an answer as well: the conditions decide
        leave();
        return;
    }
    if (!isAccepted()) {
        leave(Failure::Malformed, u"Sec-WebSocket-Accept does not fit the key"_s);
        return;
    }
    m_upgraded = true;
    m_frames = m_lines.takeRest();
    if (wantsMessage())
        takeFrames();
    else
        leave();
}

bool WebSocketAttempt::isAccepted() const
{
    const QByteArray wanted = QCryptographicHash::hash(m_key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1).toBase64();
    return std::ranges::any_of(m_response.headers(), [&](const HttpHeader &header) {
        return header.name.compare("sec-websocket-accept"_L1, Qt::CaseInsensitive) == 0 && header.value.toLatin1() == wanted;
    });
}

bool WebSocketAttempt::wantsMessage() const
{
    return std::ranges::any_of(m_request.check.conditions, [](const QString &each) { return each.contains("[BODY]"_L1, Qt::CaseInsensitive); });
}

void WebSocketAttempt::takeFrames()
{
    while (!hasEnded()) {
        const FrameReading reading = readFrame(m_frames);
        if (reading.state == FrameReading::State::Malformed)
            leave(Failure::Malformed, u"WebSocket frame"_s);
        if (reading.state != FrameReading::State::Complete)
            return;
        m_frames.remove(0, reading.size);
        const WebSocketFrame &frame = reading.frame;
        if (frame.opcode == WebSocketFrame::Close)
            leave(Failure::ClosedEarly, u"closed before a message came"_s);
        else if (frame.opcode == WebSocketFrame::Ping)
            send(maskedFrame(WebSocketFrame::Pong, frame.payload));
        else if (frame.opcode <= WebSocketFrame::Binary)
            m_message += frame.payload;
        if (frame.opcode <= WebSocketFrame::Binary && frame.final)
            leave();
    }
}

Failure WebSocketAttempt::hungUp()
{
    m_observation.status = m_response.status();
    m_observation.headers = m_response.headers();
    return Failure::ClosedEarly;
}

void WebSocketAttempt::leave(Failure failure, const QString &detail)
{
    if (hasEnded())
        return;
    m_observation.status = m_response.status();
    m_observation.headers = m_response.headers();
    m_observation.body = m_message;
    if (m_upgraded && failure == Failure::None)
        send(maskedFrame(WebSocketFrame::Close, QByteArray("\x03\xe8", 2))); // 1000: done
    end(failure, detail);
}

} // namespace countersign::network
