// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign::testing {

// All that was understood of a document, one line each, for comparing with a written expectation.
QString outlineOf(const Checklist &checklist);

} // namespace countersign::testing
