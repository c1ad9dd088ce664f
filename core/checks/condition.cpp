// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/condition.h"

#include "core/checks/condition/conditionparser.h"
#include "core/checks/condition/evaluate.h"
#include "core/wording/conditionwording.h"

using namespace Qt::StringLiterals;

namespace countersign {

Expected<> validateCondition(const QString &condition)
{
    const auto parsed = parseCondition(condition);
    if (parsed)
        return {};
    return failure(ErrorCode::ConditionMalformed, {condition, QString::number(parsed.error().column), describeWanted(parsed.error().wanted)});
}

ConditionResult evaluateCondition(const QString &condition, const Observation &observation)
{
    const auto parsed = parseCondition(condition);
    ConditionResult result = parsed ? evaluate(*parsed, observation) : ConditionResult{.reason = u"malformed"_s};
    result.condition = condition;
    return result;
}

} // namespace countersign
