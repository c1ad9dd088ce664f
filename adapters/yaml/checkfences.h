// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/markdownreader.h"

namespace countersign {

// Reads Markdown with another reader, and the YAML of its ```check fences with yaml-cpp. What is in no other fence stays as it is.
class CheckFences final : public MarkdownReader
{
public:
    explicit CheckFences(const MarkdownReader &inner) : m_inner(inner) {}

    Expected<Document> read(const QString &text, int maximumDepth) const override;

private:
    const MarkdownReader &m_inner; // outlives this
};

} // namespace countersign
