// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/network/handshakeattempt.h"

namespace countersign::network {

HandshakeAttempt::HandshakeAttempt(const ProbeRequest &request, const Destination &destination, Reactor &reactor, const TrustPolicy &trust,
                                   bool tls) :
    Conversation(request, destination, reactor, trust, tls, {"h2", "http/1.1"}) // what a browser offers
{
}

void HandshakeAttempt::opened() { end(); }

} // namespace countersign::network
