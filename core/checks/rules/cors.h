// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Preflight requests shown with curl, origins in a CORS variable, and sentences about CORS: each origin is let in, a foreign one is not.
void deriveCors(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
