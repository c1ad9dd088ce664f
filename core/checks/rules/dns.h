// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// dig, nslookup and host; records shown as "Type: CNAME" or "CNAME: a -> b"; sentences about DNS that is configured or propagated.
void deriveDns(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
