// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/ticktable.h"

#include "core/checklist/boxmarks.h"
#include "core/checklist/choices.h"
#include "core/checklist/vocabulary/tablewords.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString cellText(const QString &cell)
{
    QString text = cell.simplified();
    while (text.startsWith("- "_L1) || text.startsWith("* "_L1))
        text = text.sliced(2).trimmed();
    return text;
}

// A cell that begins with a box.
struct BoxCell {
    int column = 0;
    int box = 0;
    bool checked = false;
    QString text = {}; // beside the box
};

QList<BoxCell> boxCellsOf(const TableRow &row, const QList<bool> &certainColumns)
{
    QList<BoxCell> cells;
    int box = 0;
    for (int column = 0; column < row.cells.size(); ++column) {
        const QString text = cellText(row.cells.at(column));
        const QList<BoxMark> marks = findBoxMarks(text);
        if (!marks.isEmpty() && marks.first().start == 0 && certainColumns.value(column))
            cells.append({column, box, marks.first().checked, text.sliced(marks.first().end()).trimmed()});
        box += int(marks.size());
    }
    return cells;
}

QList<bool> columnsWithCertainBoxes(const Block &table)
{
    QList<bool> certain;
    for (const TableRow &row : table.rows.sliced(1)) {
        for (int column = 0; column < row.cells.size(); ++column) {
            const QList<BoxMark> marks = findBoxMarks(cellText(row.cells.at(column)));
            while (certain.size() <= column)
                certain.append(false);
            certain[column] = certain.at(column) || (!marks.isEmpty() && marks.first().start == 0 && marks.first().certain);
        }
    }
    return certain;
}

bool isNumber(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit() || u".-#)"_s.contains(c); });
}

// What a row is about: its first cell with words, besides `except`.
QString rowText(const TableRow &row, const QList<int> &except)
{
    for (int column = 0; column < row.cells.size(); ++column) {
        const QString text = cellText(row.cells.at(column));
        if (!except.contains(column) && !text.isEmpty() && !isNumber(text) && findBoxMarks(text).isEmpty())
            return text;
    }
    return {};
}

bool isTick(const QString &cell) { return cell.compare(u"x"_s, Qt::CaseInsensitive) == 0; }

// The column for ticks in a table that shows no boxes: headed "Done" or "Status", with nothing but ticks written in yet.
int emptyTickColumn(const Block &table)
{
    const QStringList &header = table.rows.first().cells;
    int found = -1;
    for (int column = 1; column < header.size(); ++column) {
        const ColumnMeaning meaning = columnMeaning(header.at(column));
        if (meaning == ColumnMeaning::Signature || meaning == ColumnMeaning::Reach)
            return -1; // people sign or are called there
        const auto isFree = [column](const TableRow &row) {
            const QString cell = row.cells.value(column).trimmed();
            return cell.isEmpty() || isTick(cell);
        };
        if (found < 0 && meaning == ColumnMeaning::Status && std::ranges::all_of(table.rows.sliced(1), isFree))
            found = column;
    }
    return found;
}

void readBoxRow(const TableRow &row, const QStringList &header, const QList<BoxCell> &boxes, TickTable &read)
{
    QList<int> columns;
    for (const BoxCell &cell : boxes)
        columns << cell.column;
    const auto bare = [](const BoxCell &cell) { return cell.text.isEmpty(); };
    if (boxes.size() > 1 && std::ranges::all_of(boxes, bare)) {
        ChoiceRow choice{rowText(row, columns), row.line, {}, boxes.first().box};
        for (const int column : columns)
            choice.options << header.value(column).simplified();
        read.choices.append(choice);
        return;
    }
    for (const BoxCell &cell : boxes) {
        const std::optional<ChoiceLine> choice = readChoice(cellText(row.cells.at(cell.column)));
        if (choice)
            read.choices.append({rowText(row, columns), row.line, choice->options, cell.box});
        else if (const QString text = cell.text.isEmpty() ? rowText(row, columns) : cell.text; !text.isEmpty())
            read.cells.append({text, row.line, cell.checked, cell.box, -1});
    }
}

} // namespace

TickTable readTickTable(const Block &table)
{
    TickTable read;
    if (table.rows.size() < 2)
        return read;
    const QList<bool> certain = columnsWithCertainBoxes(table);
    if (certain.contains(true)) {
        for (const TableRow &row : table.rows.sliced(1)) {
            const QList<BoxCell> boxes = boxCellsOf(row, certain);
            if (!boxes.isEmpty())
                readBoxRow(row, table.rows.first().cells, boxes, read);
        }
        return read;
    }
    const int column = emptyTickColumn(table);
    if (column < 0)
        return read;
    for (const TableRow &row : table.rows.sliced(1)) {
        if (const QString text = rowText(row, {column}); !text.isEmpty())
            read.cells.append({text, row.line, isTick(row.cells.value(column).trimmed()), -1, column});
    }
    return read;
}

} // namespace countersign
