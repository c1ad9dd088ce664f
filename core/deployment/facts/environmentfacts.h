// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/facts/wire.h"
#include "core/probing/egress.h"

namespace countersign {

// A variable of the environment got a value. A secret's value lies in the key store; the journal knows a fingerprint of it, which only
// who has the journal's own secret can compare.
struct VariableSet {
    static constexpr char kind[] = "VariableSet";

    QString name = {};
    bool secret = false;
    QString value = {}; // empty of a secret
    QString fingerprint = {};
    bool carried = false; // from the last deployment of the same system and environment

    friend bool operator==(const VariableSet &, const VariableSet &) = default;
};

void fields(auto &a, Is<VariableSet> auto &f)
{
    a("name", f.name), a("secret", f.secret), a("value", f.value), a("fingerprint", f.fingerprint), a("carried", f.carried);
}

struct VariableCleared {
    static constexpr char kind[] = "VariableCleared";

    QString name = {};

    friend bool operator==(const VariableCleared &, const VariableCleared &) = default;
};

void fields(auto &a, Is<VariableCleared> auto &f) { a("name", f.name); }

// A person said which host may be sent a secret. Text never does.
struct SecretAllowed {
    static constexpr char kind[] = "SecretAllowed";

    SecretBinding binding = {};

    friend bool operator==(const SecretAllowed &, const SecretAllowed &) = default;
};

void fields(auto &a, Is<SecretAllowed> auto &f) { a("name", f.binding.name), a("host", f.binding.host), a("port", f.binding.port); }

struct SecretWithheld {
    static constexpr char kind[] = "SecretWithheld";

    SecretBinding binding = {};

    friend bool operator==(const SecretWithheld &, const SecretWithheld &) = default;
};

void fields(auto &a, Is<SecretWithheld> auto &f) { a("name", f.binding.name), a("host", f.binding.host), a("port", f.binding.port); }

} // namespace countersign
