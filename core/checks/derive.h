// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"

namespace countersign {

struct Checklist;

// Every statement of the text that a machine can check, by general rules, in the order of their first line. Pure.
QList<CheckSpec> deriveChecks(const Checklist &checklist);

} // namespace countersign
