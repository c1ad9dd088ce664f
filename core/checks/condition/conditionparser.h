// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/condition/parsedcondition.h"

#include <expected>

namespace countersign {

// What the parser would have taken instead. core/wording/conditionwording.h says it to people.
enum class Wanted {
    Value,
    Placeholder,
    KnownPlaceholder,
    HeaderName,
    NoPath,
    PathStep,
    ClosingBracket,
    ClosingParenthesis,
    ClosingQuote,
    Comparison,
    EqualOrNotEqual,
    End
};

struct ConditionError {
    qsizetype column = 1;
    Wanted wanted = Wanted::Value;

    friend bool operator==(const ConditionError &, const ConditionError &) = default;
};

std::expected<ParsedCondition, ConditionError> parseCondition(QStringView text);

} // namespace countersign
