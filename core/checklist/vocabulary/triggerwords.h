// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace countersign {

// Whether a title asks when something is to be done: "When to Rollback", "Rollback triggers".
bool saysWhen(QStringView text);

// Whether a sentence states a condition.
bool saysIf(QStringView text);

} // namespace countersign
