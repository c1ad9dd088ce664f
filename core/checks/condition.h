// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/probing/observation.h"

#include <QString>

namespace countersign {

enum class Truth { Holds, Fails, CannotTell };

struct ConditionResult {
    QString condition = {}; // as written
    Truth truth = Truth::CannotTell;
    QString expected = {}; // for people: "200"
    QString got = {}; // "503"
    QString reason = {}; // code of why it cannot be told, empty otherwise: "insufficient-sample", "not-observed", "too-much-work"

    friend bool operator==(const ConditionResult &, const ConditionResult &) = default;
};

// Whether `condition` is well formed; the error (ConditionMalformed) holds the text, the column from 1 and what was expected.
Expected<> validateCondition(const QString &condition);

// Evaluates one condition of the language of docs/CONDITIONS.md against what a probe saw. Pure; never throws.
ConditionResult evaluateCondition(const QString &condition, const Observation &observation);

} // namespace countersign
