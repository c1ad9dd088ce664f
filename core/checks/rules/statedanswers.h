// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Sentences that name what is asked and what comes back: "`GET /v1/ping` → 204", "https://…/admin returns 403 without a token", and the
// rows of a table of endpoints.
void deriveStatedAnswers(const Reading &reading, QList<CheckSpec> &checks);

// Whether a sentence does so with a status of its own, so that rules that guess from words leave it alone.
bool statesAnswer(const Reading &reading, const Statement &statement);

} // namespace countersign
