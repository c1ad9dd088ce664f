// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/recognition.h"

namespace countersign {

QList<CodeBlock> findCodeBlocks(const Checklist &checklist)
{
    QList<CodeBlock> codeBlocks;
    const QList<Block> &blocks = checklist.document.blocks;
    for (int at = 0; at < blocks.size(); ++at) {
        const Block &block = blocks.at(at);
        if (block.kind != BlockKind::Code)
            continue;
        CodeBlock code;
        code.lines = block.lines;
        code.contentLine = block.contentLine;
        code.language = block.info.section(u' ', 0, 0, QString::SectionSkipEmpty);
        code.code = block.text;
        code.section = sectionAt(checklist.sections, block.lines.first);
        code.item = itemAround(checklist, at);
        code.block = at;
        codeBlocks.append(code);
    }
    return codeBlocks;
}

} // namespace countersign
