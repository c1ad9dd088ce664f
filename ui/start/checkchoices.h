// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/command.h"

namespace countersign {

// What somebody wants of the checks that were read, before it is said to the journal.
struct CheckChoices {
    QMap<CheckId, QString> dismissed = {}; // and why
    QMap<CheckId, QStringList> revised = {};

    friend bool operator==(const CheckChoices &, const CheckChoices &) = default;
};

CheckChoices choicesIn(const EnvironmentSettings &settings);

EnvironmentSettings withChoices(EnvironmentSettings settings, const CheckChoices &choices);

// What leads from one to the other. `read`: the checks as the text says them.
QList<Command> commandsBetween(const CheckChoices &before, const CheckChoices &after, const QList<CheckSpec> &read);

} // namespace countersign
