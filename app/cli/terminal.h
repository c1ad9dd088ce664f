// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"

namespace countersign {

// Asks on the controlling terminal without echo. PinNeeded where there is no terminal.
Expected<Secret> askOnTerminal(const QString &prompt);

bool isTerminal(int descriptor); // 1: stdout

} // namespace countersign
