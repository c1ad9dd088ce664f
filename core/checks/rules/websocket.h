// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// wss addresses, wscat, and sentences about WebSocket connections, their messages, their recovery and their number.
void deriveWebSocket(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
