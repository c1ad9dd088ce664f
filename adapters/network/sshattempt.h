// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/conversation.h"
#include "adapters/network/linereader.h"

namespace countersign::network {

// Reads the banner of an SSH server (RFC 4253 section 4.2) and leaves.
class SshAttempt final : public Conversation
{
public:
    using Conversation::Conversation;

private:
    void opened() override {}
    void received(QByteArrayView bytes) override;
    void takeLine(const QByteArray &line);

    LineReader m_lines;
    int m_seen = 0;
};

} // namespace countersign::network
