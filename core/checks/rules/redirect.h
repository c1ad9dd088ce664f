// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// "curl -I http://…  # Should redirect", "HTTP redirects to HTTPS", "HTTPS enforced": a redirect check.
void deriveRedirect(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
