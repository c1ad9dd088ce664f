// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/wire.h"

#include <QString>

namespace countersign {

// A blank of the text. Event::item is the field (core/deployment/questions.h).
struct FieldFilled {
    static constexpr char kind[] = "FieldFilled";

    QString label = {}; // as printed
    QString value = {}; // empty: blank again
    EventId undoes = {};

    friend bool operator==(const FieldFilled &, const FieldFilled &) = default;
};

void fields(auto &a, Is<FieldFilled> auto &f) { a("label", f.label), a("value", f.value), a.later("undoes", f.undoes); }

// One of several boxes. Event::item is the field.
struct ChoiceMade {
    static constexpr char kind[] = "ChoiceMade";

    QString label = {};
    QString choice = {}; // one of the field's; empty: none
    EventId undoes = {};

    friend bool operator==(const ChoiceMade &, const ChoiceMade &) = default;
};

void fields(auto &a, Is<ChoiceMade> auto &f) { a("label", f.label), a("choice", f.choice), a.later("undoes", f.undoes); }

// Of several ways one is taken; the sections of the others become N/A.
struct AlternativeChosen {
    static constexpr char kind[] = "AlternativeChosen";

    QString alternative = {}; // Section::alternative
    QString option = {}; // Section::option; empty: open again

    friend bool operator==(const AlternativeChosen &, const AlternativeChosen &) = default;
};

void fields(auto &a, Is<AlternativeChosen> auto &f) { a("alternative", f.alternative), a("option", f.option); }

// What the text makes optional under a condition counts where it applies, and is N/A where not.
struct ConditionAnswered {
    static constexpr char kind[] = "ConditionAnswered";

    QString condition = {}; // "if using S3", as printed
    bool applies = false;

    friend bool operator==(const ConditionAnswered &, const ConditionAnswered &) = default;
};

void fields(auto &a, Is<ConditionAnswered> auto &f) { a("condition", f.condition), a("applies", f.applies); }

} // namespace countersign
