// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/condition/parsedcondition.h"
#include "core/checks/condition/quantity.h"

#include <QList>
#include <optional>

namespace countersign {

// A number with a unit and a direction, as people write it: "under 2s", "< 500ms", ">80%", "≥ 85%", "8+ GB", "at least 16 characters".
struct Measure {
    Quantity quantity = {};
    std::optional<Comparison> comparison = {}; // none: the number stands alone
    QString noun = {}; // the word behind it, lower case: "characters", "cores", "errors"
    qsizetype start = 0;
    qsizetype end = 0;

    bool isUpperBound() const { return comparison == Comparison::Less || comparison == Comparison::LessOrEqual; }
    bool isLowerBound() const { return comparison == Comparison::Greater || comparison == Comparison::GreaterOrEqual; }
    QString text() const; // in the condition language: "500ms", "24h", "80%", "8GB", "16"
};

QList<Measure> findMeasures(const QString &text);

} // namespace countersign
