// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign {

// What a title says about when its work is done: "Daily", "Weekly Tasks", "Within 24 Hours", "First month".
Cadence cadenceOf(QStringView title);

} // namespace countersign
