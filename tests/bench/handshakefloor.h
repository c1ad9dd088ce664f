// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/demo/certificateauthority.h"

namespace countersign::bench {

// Milliseconds of processor time for the client's half of one full, verified TLS handshake with both ends in memory: what no probe over
// HTTPS can be cheaper than.
double handshakeFloor(const demo::IssuedCertificate &certificate, const QByteArray &authority, const QByteArray &host, int handshakes);

} // namespace countersign::bench
