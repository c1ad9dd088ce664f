// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/blockbuilder.h"
#include "adapters/markdown/tablecells.h"

using namespace Qt::StringLiterals;

// Which lines a block stands on. md4c tells offsets of texts only: rules, fences, tables and what is empty are found in the lines themselves.

namespace countersign {

void BlockBuilder::locate(Frame &frame)
{
    switch (frame.type) {
    case MD_BLOCK_H: locateHeading(frame); break;
    case MD_BLOCK_CODE:
    case MD_BLOCK_HTML: locateVerbatim(frame); break;
    case MD_BLOCK_LI: locateListItem(frame); break;
    case MD_BLOCK_TABLE: locateTable(frame); break;
    case MD_BLOCK_HR:
        frame.first = frame.last = nextLine(frame.before, [&](int line) { return m_lines.isRule(line); });
        blockOf(frame).text = QString::fromUtf8(m_lines.content(frame.first));
        break;
    case MD_BLOCK_QUOTE:
        if (frame.first == 0)
            frame.first = frame.last = nextLine(frame.before, [&](int line) { return m_lines.at(line).contains('>'); });
        break;
    case MD_BLOCK_P: // one whose only content is an image without text; an item's own text lies where the item does
        if (frame.first == 0 && frame.block >= 0)
            frame.first = frame.last = nextLine(frame.before, [&](int line) { return !m_lines.isBlank(line); });
        break;
    default: break;
    }
}

void BlockBuilder::locateHeading(Frame &frame)
{
    const int level = blockOf(frame).level;
    // one without a text: "#", or "---" below a task mark
    const auto isHeading = [&](int line) { return m_lines.isAtxHeading(line) || (level <= 2 && m_lines.isSetextUnderline(line, level)); };
    if (frame.first == 0)
        frame.first = frame.last = nextLine(frame.before, isHeading);
    else if (level <= 2 && m_lines.isSetextUnderline(frame.last + 1, level) && !m_lines.isAtxHeading(frame.first))
        ++frame.last;
}

void BlockBuilder::locateVerbatim(Frame &frame)
{
    Block &block = blockOf(frame);
    if (block.text.endsWith(u'\n'))
        block.text.chop(1);
    const char mark = frame.mark;
    if (mark == 0) {
        if (frame.first == 0)
            frame.first = frame.before + 1;
        block.contentLine = frame.first;
        frame.last = frame.first + qMax(1, frame.lineBreaks) - 1;
        return;
    }
    if (frame.first == 0)
        frame.first = nextLine(frame.before, [&](int line) { return m_lines.isFence(line, mark); });
    else
        --frame.first;
    block.contentLine = frame.first + 1;
    frame.last = frame.first + frame.lineBreaks;
    if (m_lines.isFence(frame.last + 1, mark))
        ++frame.last;
}

void BlockBuilder::locateListItem(Frame &frame)
{
    const auto opens = [&](int line) { return m_lines.opensListItem(line); };
    if (frame.first == 0) {
        frame.first = frame.last = nextLine(frame.before, opens);
        return;
    }
    if (blockOf(frame).checked)
        return; // its mark said where it is
    const int textLine = frame.first;
    for (int line = frame.before + 1; line < frame.first; ++line) {
        if (opens(line))
            frame.first = line;
    }
    Block &item = blockOf(frame);
    if (frame.first == textLine || item.text.isEmpty())
        return;
    const int below = textLine - frame.first; // the marker stands alone on its line
    item.text.prepend(QString(below, u'\n'));
    for (Span &span : item.spans)
        span.start += below;
}

void BlockBuilder::locateTable(Frame &frame)
{
    Block &table = blockOf(frame);
    frame.first = m_tableLine > 0 ? m_tableLine : nextLine(frame.before, [&](int line) { return !m_lines.isBlank(line); });
    int line = frame.first;
    for (TableRow &row : table.rows) {
        row.line = line;
        line += line == frame.first ? 2 : 1; // the line of dashes
        appendExtraCells(row, m_lines.at(row.line));
    }
    frame.last = frame.first + int(table.rows.size());
}

} // namespace countersign
