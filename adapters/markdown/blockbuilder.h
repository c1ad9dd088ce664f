// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/markdown/sourcelines.h"
#include "core/checklist/document.h"

#include <md4c.h>
#include <vector>

namespace countersign {

// Turns md4c's calls into flat blocks with line numbers.
class BlockBuilder
{
public:
    BlockBuilder(const SourceLines &lines, int firstLine, int maximumDepth);

    bool enterBlock(MD_BLOCKTYPE type, void *detail); // false: nested too deep
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, QByteArrayView piece);

    int tooDeepAt() const { return m_tooDeepAt; } // a line, 0 when all is well
    Document take(); // call once, at the end

private:
    // A block md4c has entered and not left.
    struct Frame {
        MD_BLOCKTYPE type = MD_BLOCK_DOC;
        int block = -1; // index of the block it makes, -1 for none
        int before = 0; // the last line seen when it was entered
        int first = 0; // of the lines seen in it, 0 while none was
        int last = 0;
        int lineBreaks = 0; // Code, Html: lines complete so far
        char mark = 0; // of a fence
        int number = 0; // of an ordered list's next item
        bool ownText = false; // ListItem: its first paragraph is being read
    };

    Frame &top() { return m_frames.back(); }
    Block &blockOf(const Frame &frame) { return m_blocks[frame.block]; }
    int openBlock(BlockKind kind);
    Block *inlineTarget(); // where inline text goes just now, nullptr inside tables
    void openImplicitParagraph();
    void closeImplicitParagraph();
    void closeFrame();
    void seen(int line);
    void seeBareMarker();
    void locate(Frame &frame);
    void locateHeading(Frame &frame);
    void locateVerbatim(Frame &frame);
    void locateListItem(Frame &frame);
    void locateTable(Frame &frame);
    int nextLine(int after, auto matches) const
    {
        for (int line = after + 1; line <= m_lines.count(); ++line) {
            if (matches(line))
                return line;
        }
        return qBound(1, after, m_lines.count());
    }
    void appendInline(QString &text, MD_TEXTTYPE type, QByteArrayView piece);
    void appendHtml(QString &text, QByteArrayView piece);

    const SourceLines &m_lines;
    QList<Block> m_blocks;
    std::vector<Frame> m_frames;
    std::vector<qsizetype> m_openSpans; // indexes into the current block's spans
    qsizetype m_offset; // of what md4c reads, in the source
    int m_lastLine; // the last line seen
    int m_tableLine = 0; // of the current table's header, 0 while unknown
    int m_depth = 0;
    int m_maximumDepth;
    int m_listDepth = 0;
    int m_tooDeepAt = 0;
    bool m_inComment = false;
    bool m_implicitParagraph = false;
};

} // namespace countersign
