// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// What an nginx configuration in the text promises: redirects, headers, HTTP/2, WebSocket upgrades, restricted locations.
void deriveNginx(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
