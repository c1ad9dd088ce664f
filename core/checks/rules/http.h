// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// curl and its like, with the comments beside them: an HTTP check. A request that signs in is an auth check, one for /metrics a
// prometheus check.
void deriveHttp(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
