// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Every https address of the system, and every sentence about certificates: a TLS check of each host that is looked at.
void deriveTls(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
