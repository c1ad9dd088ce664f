// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/markdown/sourcelines.h"
#include "core/checklist/document.h"

namespace countersign {

// Stretches blocks over the lines at their end that hold no text of their own: the tail of a link, the bare `>` of a quote.
void closeExtents(QList<Block> &blocks, const SourceLines &lines);

} // namespace countersign
