// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/variables.h"

namespace countersign {

// What a variable's value must be, as conditions on [VALUE]: by what kind of value its name announces (a URL, a port, a password, a
// switch), and by what the text says about it ("min 16 characters", "DO NOT use 'admin'", "MUST be false").
QStringList conditionsForVariable(const QString &name, const QList<const VariableUse *> &mentions);

// Whether the name announces something to be kept secret.
bool isSecretName(const QString &name);

// Whether a value only stands for one: "[password]", "<token>", "your_key_here", "changeme", "...".
bool isStandIn(const QString &value);

} // namespace countersign
