// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"
#include "core/checks/reading/reading.h"

namespace countersign {

// A check with its place filled in: source lines, the item it speaks for, and whether that is required.
CheckSpec checkAt(const Reading &reading, const Statement &statement, CheckKind kind);
CheckSpec checkAt(const Reading &reading, const CommandUse &use, CheckKind kind);
CheckSpec checkAt(const Reading &reading, const Fence &fence, int line, CheckKind kind);

void need(CheckSpec &check, Need need);

// What an address asks for by itself: a vantage on loopback, a value where the host is asked, a secret where a variable stands in it.
void needForAddress(CheckSpec &check);

// "$TOKEN" as "${TOKEN}", and what only stands for a secret ("Bearer TOKEN", "YOUR_API_KEY") as a variable as well.
QString withVariables(const QString &text);

} // namespace countersign
