// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"
#include "core/checks/reading/reading.h"

#include <span>

namespace countersign {

// A rule reads the document and adds the statements it finds. Rules know nothing of each other; what several of them find alike is
// merged afterwards (merge.h).
using Rule = void (*)(const Reading &reading, QList<CheckSpec> &checks);

// Each reads the text alone, and nothing that another found.
std::span<const Rule> textRules();

} // namespace countersign
