// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/condition.h"
#include "core/checks/condition/parsedcondition.h"

namespace countersign {

// Fills truth, expected, got and reason of a condition that has been read.
ConditionResult evaluate(const ParsedCondition &condition, const Observation &observation);

} // namespace countersign
