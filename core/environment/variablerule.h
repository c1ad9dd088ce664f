// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign {

// What must hold of a variable's value.
enum class RuleKind {
    Present,
    NoPlaceholder, // nothing still to fill in: [password], yourdomain.com, changeme
    NotTheExample, // examples and defaults of the text are public
    NotADefault, // password, admin, secret ...
    Equals,
    Not,
    Boolean,
    Integer,
    Number, // between two
    Port,
    OneOf,
    Rate, // 100/minute
    Host,
    Path,
    Email,
    Scheme, // one of some, in an address
    Address, // any address
    NoWildcard,
    Origins, // exact origins of one scheme: no path, no local host
    JsonArray,
    List,
    MinimumLength,
    Bits, // of chance at most, by its characters
    Bytes, // it decodes to
    HexDigits,
    Strong,
    MixedCase,
    Digit,
    Symbol,
    Prefix,
    // over several variables
    Unique,
    PasswordOf, // the password in this address is the value of that variable
    Contains, // that variable's value is among these
    SameAs, // that variable's value
    SameHostAs, // that variable's host
};

struct VariableRule {
    RuleKind kind = RuleKind::Present;
    QStringList arguments = {};

    friend bool operator==(const VariableRule &, const VariableRule &) = default;
};

// The rules the text gives a variable, those every value must keep, and those between it and others of `names`.
QList<VariableRule> rulesOf(const Variable &variable, const QStringList &names);

} // namespace countersign
