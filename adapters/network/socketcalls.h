// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/network/attempt.h"

namespace countersign::network {

// The few system calls a connection needs (POSIX). Errors are errno values, 0 for none.
struct OpenedSocket {
    int descriptor = -1;
    int error = 0;
};

OpenedSocket startConnecting(const Destination &destination); // without waiting
OpenedSocket enterTunnel(int descriptor); // a copy of it, the caller's own
int pendingError(int descriptor); // how connecting went
Failure connectFailure(int error);
QString describeError(int error);

} // namespace countersign::network
