// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/egress.h"

namespace countersign {

// A variable of the environment got a value. A secret's value lies in the key store; the journal knows a fingerprint of it, which only
// who has the journal's own secret can compare.
struct VariableSet {
    QString name = {};
    bool secret = false;
    QString value = {}; // empty of a secret
    QString fingerprint = {};
    bool carried = false; // from the last deployment of the same system and environment

    friend bool operator==(const VariableSet &, const VariableSet &) = default;
};

struct VariableCleared {
    QString name = {};

    friend bool operator==(const VariableCleared &, const VariableCleared &) = default;
};

// A person said which host may be sent a secret. Text never does.
struct SecretAllowed {
    SecretBinding binding = {};

    friend bool operator==(const SecretAllowed &, const SecretAllowed &) = default;
};

struct SecretWithheld {
    SecretBinding binding = {};

    friend bool operator==(const SecretWithheld &, const SecretWithheld &) = default;
};

} // namespace countersign
