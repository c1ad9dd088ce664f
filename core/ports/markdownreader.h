// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/checklist/document.h"

namespace countersign {

// Splits Markdown (CommonMark with GFM tables and task lists) into neutral blocks. Thread-safe, no state.
class MarkdownReader
{
public:
    virtual ~MarkdownReader() = default;

    // `text` has LF line ends. Fails with NestingTooDeep (the line) when blocks nest deeper than `maximumDepth`.
    virtual Expected<Document> read(const QString &text, int maximumDepth) const = 0;
};

} // namespace countersign
