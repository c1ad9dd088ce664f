// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "core/checks/checkspec.h"

namespace countersign {

// Several sentences that state the same thing become one check with all their lines and items: the same kind and target, and conditions
// of which one set implies the other. What the text states both ways is reported ("checks.contradiction") and both stay.
QList<CheckSpec> mergeChecks(QList<CheckSpec> checks, QList<Diagnostic> &diagnostics);

// An id from kind, target and conditions; a number is added where two checks would have the same.
void assignIds(QList<CheckSpec> &checks);

} // namespace countersign
