// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Addresses written into a sentence, and sentences about health endpoints, documentation, front ends and what stands before them (CDN, WAF).
void derivePages(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
