// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// What must not be seen from outside: stack traces in errors, dot files, debug pages, foreign Host names, oversized uploads.
void deriveExposure(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
