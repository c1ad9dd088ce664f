// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/statement.h"

#include "core/checklist/textforms.h"
#include "core/checklist/vocabulary/tablewords.h"
#include "core/checks/reading/prose.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QStringList codeSpans(const Block &block)
{
    QStringList codes;
    for (const Span &span : block.spans) {
        if (span.kind == SpanKind::Code)
            codes += block.text.sliced(span.start, span.length);
    }
    return codes;
}

// What a row says besides its item: not who does it, when, or how far it is.
QString otherCells(const QStringList &header, const TableRow &row, const QString &item)
{
    QString text;
    for (int column = 0; column < row.cells.size(); ++column) {
        const QString cell = row.cells.at(column).simplified();
        const ColumnMeaning meaning = columnMeaning(header.value(column));
        const bool told = meaning == ColumnMeaning::Other || meaning == ColumnMeaning::Description || meaning == ColumnMeaning::Example;
        const bool worded = std::ranges::count_if(cell, [](QChar c) { return c.isLetter() || u"<>≤≥%"_s.contains(c); }) > 1;
        if (told && worded && !item.contains(cell))
            text += u" - "_s + cell;
    }
    return text;
}

// What stands in back-ticks in a source line.
QStringList codesIn(QStringView line)
{
    static const QRegularExpression code(u"(?<!`)`([^`]+)`(?!`)"_s);
    QStringList codes;
    for (auto matches = code.globalMatchView(line); matches.hasNext();)
        codes += matches.next().captured(1).trimmed().replace(u"\\|"_s, u"|"_s);
    return codes;
}

class Reader
{
public:
    explicit Reader(const Checklist &checklist) :
        m_checklist(checklist),
        m_lines(QStringView(checklist.text).split(u'\n')),
        m_statementOfBlock(checklist.document.blocks.size(), -1)
    {
        for (qsizetype i = 0; i < checklist.items.size(); ++i)
            m_itemsOfBlock[checklist.items[i].block].append(int(i));
        for (qsizetype i = 0; i < checklist.sections.size(); ++i)
            m_sectionWords.append(Words(checklist.sections[i].title));
    }

    QList<Statement> run()
    {
        for (int i = 0; i < m_checklist.document.blocks.size(); ++i)
            readBlock(i);
        return std::move(m_statements);
    }

private:
    void readBlock(int index)
    {
        const Block &block = m_checklist.document.blocks[index];
        switch (block.kind) {
        case BlockKind::Heading: add(StatementKind::Heading, index, block.text, block.lines.first); break;
        case BlockKind::Paragraph: readParagraph(index); break;
        case BlockKind::ListItem:
            add(m_itemsOfBlock.contains(index) ? StatementKind::Task : StatementKind::Bullet, index, block.text, block.lines.first);
            break;
        case BlockKind::Table: readTable(index); break;
        case BlockKind::Code: readFencedItems(index); break;
        default: break;
        }
    }

    // A line of its own is a sentence of its own: "**Version:** 1.0" over "**Last Updated:** …".
    void readParagraph(int index)
    {
        const Block &block = m_checklist.document.blocks[index];
        int line = block.lines.first;
        for (const QStringView text : QStringView(block.text).split(u'\n'))
            add(StatementKind::Paragraph, index, text.toString(), line++);
    }

    void readTable(int index)
    {
        const QList<TableRow> &rows = m_checklist.document.blocks[index].rows;
        const QList<int> items = m_itemsOfBlock.value(index);
        for (const TableRow &row : rows) {
            const auto item = std::ranges::find_if(items, [&](int each) { return m_checklist.items[each].lines.first == row.line; });
            if (item == items.end()) {
                add(StatementKind::Cell, index, row.cells.join(u" | "_s), row.line);
                continue;
            }
            const QString &text = m_checklist.items[*item].text;
            add(StatementKind::Task, index, text + otherCells(rows.first().cells, row, text), row.line);
            m_statements.last().item = *item;
            m_statements.last().codes = codesIn(QStringView(m_lines.value(row.line - 1)));
        }
    }

    void readFencedItems(int index)
    {
        for (const int item : m_itemsOfBlock.value(index)) {
            const Item &each = m_checklist.items[item];
            add(StatementKind::Task, index, each.text, each.lines.first);
            m_statements.last().item = item;
            m_statements.last().fenced = true;
        }
    }

    void add(StatementKind kind, int index, const QString &text, int line)
    {
        const Block &block = m_checklist.document.blocks[index];
        Statement statement{.kind = kind,
                            .text = withoutLeadingEmoji(text.trimmed()),
                            .codes = codeSpans(block),
                            .words = Words(proseOf(text)),
                            .line = line,
                            .block = index};
        statement.parent = parentOf(index);
        statement.item = itemOf(index);
        statement.section = sectionAt(line);
        statement.context = statement.words;
        if (statement.parent >= 0)
            statement.context.append(m_statements[statement.parent].context);
        else
            appendSections(statement);
        statement.index = int(m_statements.size());
        m_statementOfBlock[index] = statement.index;
        m_statements.append(std::move(statement));
    }

    void appendSections(Statement &statement) const
    {
        for (int section = statement.section; section >= 0; section = m_checklist.sections[section].parent) {
            if (!m_checklist.sections[section].documentTitle)
                statement.context.append(m_sectionWords[section]);
        }
    }

    int parentOf(int index) const
    {
        for (int at = m_checklist.document.blocks[index].parent; at >= 0; at = m_checklist.document.blocks[at].parent) {
            if (m_statementOfBlock[at] >= 0)
                return m_statementOfBlock[at];
        }
        return -1;
    }

    int itemOf(int index) const
    {
        for (int at = index; at >= 0; at = m_checklist.document.blocks[at].parent) {
            const auto found = m_itemsOfBlock.constFind(at);
            if (found != m_itemsOfBlock.constEnd() && m_checklist.document.blocks[at].kind != BlockKind::Code)
                return found->first();
        }
        return -1;
    }

    // Innermost: sections are in reading order, so the last that holds the line.
    int sectionAt(int line)
    {
        const auto &sections = m_checklist.sections;
        while (m_section + 1 < sections.size() && sections[m_section + 1].lines.first <= line)
            ++m_section;
        int section = m_section;
        while (section >= 0 && !sections[section].lines.contains(line))
            section = sections[section].parent;
        return section;
    }

    const Checklist &m_checklist;
    QList<QStringView> m_lines;
    QList<int> m_statementOfBlock;
    QHash<int, QList<int>> m_itemsOfBlock;
    QList<Words> m_sectionWords;
    QList<Statement> m_statements;
    int m_section = -1;
};

} // namespace

QList<Statement> readStatements(const Checklist &checklist) { return Reader(checklist).run(); }

} // namespace countersign
