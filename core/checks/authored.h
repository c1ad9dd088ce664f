// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"
#include "core/checks/reading/reading.h"

namespace countersign {

// The checks that the text itself writes in ```check fences: one endpoint of Gatus, or a whole configuration with `endpoints`
// (https://github.com/TwiN/gatus#configuration). What cannot be read or checked becomes a diagnostic with its line.
void readAuthoredChecks(const Reading &reading, QList<CheckSpec> &checks, QList<Diagnostic> &diagnostics);

} // namespace countersign
