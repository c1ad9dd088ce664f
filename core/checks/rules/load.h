// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// ab, hey, wrk and their like with the limits beside them; sentences about response times, percentiles, error rates and load tests.
// A load is run by consent only.
void deriveLoad(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
