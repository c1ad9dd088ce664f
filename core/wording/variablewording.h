// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/environment/judgevalue.h"

namespace countersign {

// What a rule asks for: "at least 32 characters".
QString describeRule(const VariableRule &rule);

// What was found instead: "12 characters". Of a secret never the value.
QString describeSeen(const RuleVerdict &verdict);

// "has 12 characters, want at least 32 characters"; empty where the rule holds.
QString describeVerdict(const RuleVerdict &verdict);

// What stands in place of a secret that differs from what is wanted.
QString hiddenValue();

// As checks are journalled and shown.
ConditionResult asCondition(const QString &variable, const RuleVerdict &verdict);

} // namespace countersign
