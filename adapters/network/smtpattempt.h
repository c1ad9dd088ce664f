// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/conversation.h"
#include "adapters/network/linereader.h"

namespace countersign::network {

// Greets a mail server, changes to TLS where it is offered, and leaves without sending anything. The body is what the server offered
// before TLS, one capability a line.
class SmtpAttempt final : public Conversation
{
public:
    using Conversation::Conversation;

private:
    enum class Step { Greeting, Hello, StartTls, HelloAgain };

    void opened() override {}
    void secured() override;
    void received(QByteArrayView bytes) override;
    void takeReply(int code);
    void sayHello(Step next);
    bool wantsTls() const; // the check is about it: where it is not offered the check fails

    LineReader m_lines;
    Step m_step = Step::Greeting;
    QStringList m_reply = {};
};

} // namespace countersign::network
