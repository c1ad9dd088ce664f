// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "core/probing/environmentsettings.h"

namespace countersign {

// One variable as screens and command line show it.
struct EnvironmentRow {
    Variable variable = {};
    VariableSetting setting = {};
    bool inMemory = false; // set, and gone when the program quits
    bool readable = true; // false: set, but the key store does not give it
    EvidenceStatus status = EvidenceStatus::None; // passing, failing, unknown, or nothing to say
    QStringList findings = {}; // what is wrong, in words
    QList<SecretBinding> hosts = {}; // that may be sent it
    int uses = 0; // checks that need it

    QString key() const { return variable.name; }

    friend bool operator==(const EnvironmentRow &, const EnvironmentRow &) = default;
};

} // namespace countersign
