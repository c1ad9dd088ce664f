// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/markdownreader.h"

namespace countersign {

// MarkdownReader by md4c. md4c reports no source positions; they are won back from the text pointers it hands out, which point into
// the buffer it reads, and by a look at the lines between them for the blocks that have no text.
class Md4cReader final : public MarkdownReader
{
public:
    Expected<Document> read(const QString &text, int maximumDepth) const override;
};

} // namespace countersign
