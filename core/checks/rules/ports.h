// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// "Port 443 accessible", "ports 80, 443 open": open. "Port 9090 restricted to the internal network": closed from here and open from inside.
void derivePorts(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
