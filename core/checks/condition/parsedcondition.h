// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/condition/jsonpattern.h"

#include <variant>

namespace countersign {

enum class Comparison { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

QString symbolOf(Comparison comparison); // "=="

enum class Function { None, Len, Has, Type, Age };

QString nameOf(Function function); // "len", empty for None

// "[BODY].checks.redis", optionally inside len(), has(), type() or age().
struct Lookup {
    Function function = Function::None;
    QString placeholder = {}; // canonical, without brackets: "BODY"
    JsonPath path = {};

    friend bool operator==(const Lookup &, const Lookup &) = default;
};

struct Glob {
    QString pattern = {};

    friend bool operator==(const Glob &, const Glob &) = default;
};

// A bare or quoted word.
struct Literal {
    QString text = {};
    bool quoted = false; // "…": never a number

    friend bool operator==(const Literal &, const Literal &) = default;
};

using Alternative = std::variant<Literal, Glob, JsonPattern>;

struct Operand {
    std::variant<Lookup, QList<Alternative>> content = {}; // several alternatives: any(…)

    const Lookup *lookup() const { return std::get_if<Lookup>(&content); }
    const QList<Alternative> &alternatives() const { return std::get<QList<Alternative>>(content); }
    friend bool operator==(const Operand &, const Operand &) = default;
};

struct ParsedCondition {
    Operand left = {};
    Comparison comparison = Comparison::Equal;
    Operand right = {};

    friend bool operator==(const ParsedCondition &, const ParsedCondition &) = default;
};

// In canonical spelling, so that "[status]==200" and "[STATUS] == 200" are one.
QString toText(const Operand &operand);
QString toText(const ParsedCondition &condition);

} // namespace countersign
