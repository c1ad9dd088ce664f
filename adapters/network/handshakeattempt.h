// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/conversation.h"

namespace countersign::network {

// Connects, and shakes hands where TLS is asked for; then hangs up.
class HandshakeAttempt final : public Conversation
{
public:
    HandshakeAttempt(const ProbeRequest &request, const Destination &destination, Reactor &reactor, const TrustPolicy &trust, bool tls);

protected:
    void opened() override;
    void received(QByteArrayView) override {} // nothing was asked
};

} // namespace countersign::network
