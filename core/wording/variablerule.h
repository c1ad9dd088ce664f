// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign {

// What a rule of a variable asks, said of its value: "min-length 32" is "have at least 32 characters". A rule of a kind that is not
// known here is given back as it is.
QString variableRuleText(const QString &rule);

} // namespace countersign
