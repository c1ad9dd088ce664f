// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/yaml/checkfences.h"

#include "adapters/yaml/yamltojson.h"

using namespace Qt::StringLiterals;

namespace countersign {

Expected<Document> CheckFences::read(const QString &text, int maximumDepth) const
{
    Expected<Document> document = m_inner.read(text, maximumDepth);
    if (!document)
        return document;
    for (Block &block : document->blocks) {
        if (block.kind != BlockKind::Code || !block.fenced || block.info.section(u' ', 0, 0, QString::SectionSkipEmpty) != "check"_L1)
            continue;
        auto mapping = yaml::readMapping(block.text);
        if (mapping) {
            block.data = std::move(*mapping);
        } else {
            block.flaw = mapping.error().reason;
            block.flawLine = block.contentLine + mapping.error().line - 1;
        }
    }
    return document;
}

} // namespace countersign
