// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Who is let in: protected paths without a token, admin pages, sign-in, token lifetimes, forged requests.
void deriveAuth(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
