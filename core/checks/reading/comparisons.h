// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/condition/parsedcondition.h"

#include <QString>
#include <optional>

namespace countersign {

// What stands before a number and gives it a direction: "under", "mindestens", "inférieur à", "不超过".
std::optional<Comparison> comparisonOf(const QString &words);

// All of them, as alternatives of a regular expression.
const QString &comparisonAlternatives();

} // namespace countersign
