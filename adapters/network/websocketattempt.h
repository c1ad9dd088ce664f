// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/conversation.h"
#include "adapters/network/httpresponse.h"
#include "adapters/network/linereader.h"

namespace countersign::network {

// Opens a WebSocket (RFC 6455), checks that the server really understood, and closes it; waits for a first message where the check
// asks about one. Done by ourselves, since libcurl takes any Sec-WebSocket-Accept for good.
class WebSocketAttempt final : public Conversation
{
public:
    WebSocketAttempt(const ProbeRequest &request, const Destination &destination, Reactor &reactor, const TrustPolicy &trust);

private:
    void opened() override;
    void received(QByteArrayView bytes) override;
    Failure hungUp() override;
    void takeHead();
    void headComplete();
    void takeFrames();
    bool isAccepted() const;
    bool wantsMessage() const;
    void leave(Failure failure = Failure::None, const QString &detail = {});

    const QByteArray m_key;
    LineReader m_lines;
    HttpResponse m_response = {};
    bool m_upgraded = false;
    QByteArray m_frames = {};
    QByteArray m_message = {};
};

} // namespace countersign::network
