// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/nearby.h"

namespace countersign {

const Block *introductionOf(const Document &document, int block)
{
    const Block &of = document.blocks.at(block);
    for (int at = block - 1; at >= 0; --at) {
        const Block &before = document.blocks.at(at);
        if (before.parent == of.parent)
            return before.kind == BlockKind::Paragraph ? &before : nullptr;
        if (at == of.parent)
            return before.kind == BlockKind::ListItem ? &before : nullptr; // the item's own text
    }
    return nullptr;
}

bool hasChildren(const Document &document, int block) { return block + 1 < document.blocks.size() && document.blocks.at(block + 1).parent == block; }

QList<int> childrenOf(const Document &document, int parent)
{
    QList<int> children;
    const int last = document.blocks.at(parent).lines.last;
    for (int at = parent + 1; at < document.blocks.size() && document.blocks.at(at).lines.first <= last; ++at) {
        if (document.blocks.at(at).parent == parent)
            children.append(at);
    }
    return children;
}

} // namespace countersign
