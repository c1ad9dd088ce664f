// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Commands as evidence, run by consent only: each test, scan or look with what is expected of it, and what a block changes as one step.
void deriveCommands(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
