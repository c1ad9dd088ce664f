// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/document.h"

namespace countersign {

// Whether a top paragraph is one bold line that heads what follows it: "**Verification:**" above a fence or a list.
bool isBoldLabel(const Document &document, int block);

// Whether `block` consists of one bold stretch, a colon after it allowed.
bool isAllBold(const Block &block);

} // namespace countersign
