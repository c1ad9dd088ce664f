// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "core/checklist/importwatch.h"
#include "core/checks/checkspec.h"

namespace countersign {

struct Derivation {
    QList<CheckSpec> checks = {}; // in the order of their first line
    QList<Diagnostic> diagnostics = {}; // what the text states both ways

    friend bool operator==(const Derivation &, const Derivation &) = default;
};

// Every statement of the text that a machine can check, by general rules. Pure. Nothing where nobody wants it any more.
Derivation derive(const Checklist &checklist, ImportWatch *watch = nullptr);

// The checks alone.
QList<CheckSpec> deriveChecks(const Checklist &checklist);

} // namespace countersign
