// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/document.h"

namespace countersign {

// The paragraph right before a block, at the same level: "Rollback immediately if:" above its list. nullptr for none.
const Block *introductionOf(const Document &document, int block);

// Whether a block has others inside it.
bool hasChildren(const Document &document, int block);

// The blocks directly inside `parent`, in order.
QList<int> childrenOf(const Document &document, int parent);

} // namespace countersign
