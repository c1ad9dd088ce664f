// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/markdown/sourcelines.h"
#include "core/checklist/document.h"

#include <optional>

namespace countersign {

// The YAML (---) or TOML (+++) metadata at the top of a document. Markdown itself does not know it and would take its last line for
// a heading.
std::optional<Block> readFrontMatter(const SourceLines &lines);

} // namespace countersign
