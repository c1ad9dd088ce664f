// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/setapart.h"

namespace countersign {

namespace {

int columnsOf(QByteArrayView row)
{
    row = row.trimmed();
    if (row.startsWith('|'))
        row = row.sliced(1);
    if (row.endsWith('|') && !row.endsWith("\\|"))
        row = row.chopped(1);
    int columns = 1;
    for (qsizetype at = 0; at < row.size(); ++at) {
        if (row[at] == '\\')
            ++at;
        else if (row[at] == '|')
            ++columns;
    }
    return columns;
}

// "|---|:-:|", but not "---", which underlines a heading.
bool isDelimiterRow(QByteArrayView line)
{
    line = line.trimmed();
    if (!line.contains('|') || !line.contains('-'))
        return false;
    return std::ranges::all_of(line, [](char c) { return c == '|' || c == '-' || c == ':' || c == ' ' || c == '\t'; });
}

QByteArrayView quotePrefix(QByteArrayView line)
{
    qsizetype length = 0;
    for (qsizetype at = 0; at < line.size() && (line[at] == ' ' || line[at] == '\t' || line[at] == '>'); ++at)
        length = line[at] == '>' ? at + 1 : length;
    return line.first(length);
}

// Where the text of the list item around a block begins, 0 outside lists. Lines further left continue a paragraph, and no more.
qsizetype columnOfItem(const QList<Block> &blocks, int at, const SourceLines &lines)
{
    for (; at >= 0; at = blocks.at(at).parent) {
        if (blocks.at(at).kind == BlockKind::ListItem)
            return lines.contentColumn(blocks.at(at).lines.first);
    }
    return 0;
}

bool isTableHeader(int line, qsizetype column, const SourceLines &lines)
{
    const QByteArrayView header = lines.content(line), delimiter = lines.content(line + 1);
    if (!isDelimiterRow(delimiter) || !header.contains('|') || columnsOf(delimiter) != columnsOf(header))
        return false;
    const bool sameQuote = quotePrefix(lines.at(line)).count('>') == quotePrefix(lines.at(line - 1)).count('>');
    return sameQuote && lines.contentColumn(line) >= column;
}

void findTablesIn(const QList<Block> &blocks, int at, const SourceLines &lines, QList<int> &apart)
{
    const Block &block = blocks.at(at);
    const int last = block.lines.first + int(block.text.count(u'\n'));
    for (int line = block.lines.first + 1; line < last; ++line) {
        if (isTableHeader(line, columnOfItem(blocks, at, lines), lines))
            apart.append(line);
    }
}

bool opensBlock(int line, const SourceLines &lines)
{
    const QByteArrayView text = lines.content(line);
    qsizetype marks = 0;
    while (marks < text.size() && text[marks] == '#')
        ++marks;
    const bool heading = marks >= 1 && marks <= 6 && (marks == text.size() || text[marks] == ' ' || text[marks] == '\t');
    const bool fence = text.startsWith("```") || text.startsWith("~~~");
    return heading || fence || lines.isRule(line);
}

// The first of the rows that is none.
void findBlocksIn(const Block &table, const SourceLines &lines, QList<int> &apart)
{
    for (const TableRow &row : table.rows) {
        if (row.line > table.lines.first && opensBlock(row.line, lines)) {
            apart.append(row.line);
            return;
        }
    }
}

// Of the text with blank lines to that without: `blanks` are the lines that were put in. One of them itself is the line before it.
int mapped(int line, const QList<int> &blanks) { return line - int(std::ranges::upper_bound(blanks, line) - blanks.begin()); }

} // namespace

QList<int> findLinesToSetApart(const QList<Block> &blocks, const SourceLines &lines)
{
    QList<int> apart;
    for (int at = 0; at < blocks.size(); ++at) {
        const Block &block = blocks.at(at);
        if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem)
            findTablesIn(blocks, at, lines, apart);
        else if (block.kind == BlockKind::Table)
            findBlocksIn(block, lines, apart);
    }
    std::ranges::sort(apart);
    const auto repeated = std::ranges::unique(apart);
    apart.erase(repeated.begin(), repeated.end());
    return apart;
}

QByteArray setApart(const QList<int> &apart, const SourceLines &lines)
{
    QByteArray text;
    text.reserve(lines.source().size() + apart.size() * 8);
    qsizetype copied = 0;
    for (const int before : apart) {
        const qsizetype start = lines.offsetOf(before);
        text += lines.source().sliced(copied, start - copied);
        text += quotePrefix(lines.at(before));
        text += '\n';
        copied = start;
    }
    text += lines.source().sliced(copied);
    return text;
}

void mapToSource(QList<Block> &blocks, const QList<int> &apart)
{
    QList<int> blanks = apart;
    for (int at = 0; at < blanks.size(); ++at)
        blanks[at] += at;
    for (Block &block : blocks) {
        block.lines = {mapped(block.lines.first, blanks), mapped(block.lines.last, blanks)};
        if (block.contentLine > 0)
            block.contentLine = mapped(block.contentLine, blanks);
        for (TableRow &row : block.rows)
            row.line = mapped(row.line, blanks);
    }
}

} // namespace countersign
