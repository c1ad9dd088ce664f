// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/blockextent.h"

namespace countersign {

namespace {

bool belongs(const Block &block, const SourceLines &lines, int line)
{
    switch (block.kind) {
    case BlockKind::Quote: return lines.at(line).trimmed().startsWith('>');
    case BlockKind::Paragraph:
    case BlockKind::ListItem: return !lines.isBlank(line);
    default: return false;
    }
}

} // namespace

void closeExtents(QList<Block> &blocks, const SourceLines &lines)
{
    QList<int> subtreeEnd(blocks.size());
    for (qsizetype at = blocks.size() - 1; at >= 0; --at) {
        Block &block = blocks[at];
        subtreeEnd[at] = qMax(subtreeEnd.at(at), int(at) + 1);
        const bool isLeaf = subtreeEnd.at(at) == at + 1;
        const int next = subtreeEnd.at(at) < blocks.size() ? blocks.at(subtreeEnd.at(at)).lines.first : lines.count() + 1;
        if (isLeaf || block.kind == BlockKind::Quote) {
            while (block.lines.last + 1 < next && belongs(block, lines, block.lines.last + 1))
                ++block.lines.last;
        }
        if (block.parent >= 0) {
            Block &parent = blocks[block.parent];
            parent.lines.last = qMax(parent.lines.last, block.lines.last);
            subtreeEnd[block.parent] = qMax(subtreeEnd.at(block.parent), subtreeEnd.at(at));
        }
    }
}

} // namespace countersign
