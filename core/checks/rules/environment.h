// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Each environment variable the document names, with what it says its value must and must not be.
void deriveEnvironment(const Reading &reading, QList<CheckSpec> &checks);

// Sentences about settings that name no variable ("Debug mode disabled", "Strong database password"), and about all of them together.
void deriveSettings(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
