// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// A loop of requests counted by status, "RATE_LIMIT 100/minute", and sentences about rate limiting: a burst that must be answered 429.
// Run by consent only.
void deriveRate(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
