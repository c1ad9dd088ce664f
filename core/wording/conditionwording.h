// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/condition.h"
#include "core/checks/condition/conditionparser.h"

#include <QString>

namespace countersign {

// "a comparison (==, !=, <=, >=, < or >)": fills "expected %3" of ConditionMalformed.
QString describeWanted(Wanted wanted);

// A condition in words: "answers 200", "certificate valid for more than 14 d"; the condition itself where there are no better ones.
QString describeCondition(const QString &condition);

// What came instead of what a condition wants: "answered 503, want 200", "database: got disconnected, want connected",
// "header Strict-Transport-Security is missing, want it there".
QString describeFailure(const ConditionResult &result);

} // namespace countersign
