// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign {

// DATABASE_URL, PORT: upper-case letters, digits, underscores.
bool isVariableName(QStringView text);

// Whether the value of a variable called so must not be shown: SECRET_KEY, DB_PASSWORD, and addresses that hold a password.
bool namesSecret(const QString &name);

// Whether a value stands for one that is still to be put in: "[password]", "<key>", "your_key", "changeme", "...".
bool isPlaceholderValue(const QString &value);

} // namespace countersign
