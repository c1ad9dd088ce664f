// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Response headers that the text names: in a grep behind curl -I, in bullets under an item about headers, in a "Name: value" line, or by
// the usual short names (HSTS, CSP). One check a header. "Security headers" without a name: the customary three.
void deriveHeaders(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
