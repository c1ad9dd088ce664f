// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/reexport.h"

#include "core/checklist/blanks.h"
#include "core/checklist/boxmarks.h"
#include "core/checklist/decodetext.h"
#include "core/checklist/lineedits.h"
#include "core/checklist/mojibake.h"
#include "core/checklist/tablerow.h"
#include "core/checklist/vocabulary/tablewords.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Collects the edits of each line, then writes the text with its own line ends.
class Rewriter
{
public:
    explicit Rewriter(const QString &source) : m_source(source)
    {
        qsizetype start = 0;
        for (qsizetype at = 0; at < source.size(); ++at) {
            const QChar c = source.at(at);
            if (c != u'\n' && c != u'\r')
                continue;
            const bool pair = c == u'\r' && at + 1 < source.size() && source.at(at + 1) == u'\n';
            m_lines.append({start, at});
            at += pair;
            start = at + 1;
        }
        m_lines.append({start, source.size()});
    }

    QString line(int number) const { return repairMojibake(raw(number)).text; }

    void replace(int number, qsizetype start, qsizetype length, const QString &text) { m_edits[number].append({start, length, text}); }

    QString result() const
    {
        QString text;
        qsizetype copied = 0;
        for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
            const Range &range = m_lines.at(edit.key() - 1);
            text += QStringView(m_source).sliced(copied, range.start - copied);
            text += applyEdits(raw(edit.key()), edit.value());
            copied = range.end;
        }
        text += QStringView(m_source).sliced(copied);
        return text;
    }

private:
    struct Range {
        qsizetype start = 0;
        qsizetype end = 0;
    };

    QString raw(int number) const
    {
        if (number < 1 || number > m_lines.size())
            return {};
        const Range &range = m_lines.at(number - 1);
        return m_source.sliced(range.start, range.end - range.start);
    }

    const QString &m_source;
    QList<Range> m_lines;
    QMap<int, QList<LineEdit>> m_edits;
};

QString oneLine(const QString &value) { return value.simplified(); }

void fillCell(Rewriter &text, int line, int column, const QString &value)
{
    const QList<CellRange> cells = cellRanges(text.line(line));
    if (column < 0 || column >= cells.size() || value.isEmpty())
        return;
    QString escaped = oneLine(value);
    escaped.replace(u"|"_s, u"\\|"_s);
    text.replace(line, cells.at(column).start, cells.at(column).length, u' ' + escaped + u' ');
}

void setBox(Rewriter &text, int line, int box, bool checked)
{
    const QString source = text.line(line);
    const QList<BoxMark> marks = findBoxMarks(source);
    if (box < 0 || box >= marks.size() || marks.at(box).checked == checked)
        return;
    const BoxMark &mark = marks.at(box);
    QString now = flipped(QStringView(source).sliced(mark.start, mark.length), checked);
    if (checked && mark.end() < source.size() && source.at(mark.end()) == u'[')
        now += u' '; // "[x][link]" would be a link of its own
    text.replace(line, mark.start, mark.length, now);
}

void setItem(Rewriter &text, const Item &item, bool checked)
{
    if (item.box >= 0)
        setBox(text, item.lines.first, item.box, checked);
    else
        fillCell(text, item.lines.first, item.cell, checked ? u"x"_s : u" "_s);
}

void fillBlank(Rewriter &text, const Field &field, const QString &value)
{
    const QList<Blank> blanks = findBlanks(text.line(field.line));
    if (field.ordinal < blanks.size())
        text.replace(field.line, blanks.at(field.ordinal).start, blanks.at(field.ordinal).length, oneLine(value));
}

void fillPlaceholder(Rewriter &text, const Field &field, const QString &value)
{
    const QString line = text.line(field.line);
    const qsizetype close = line.lastIndexOf(u']');
    const qsizetype open = close < 0 ? -1 : line.lastIndexOf(u'[', close);
    if (open >= 0)
        text.replace(field.line, open, close + 1 - open, oneLine(value));
}

// Before the spaces or the backslash of a hard line break.
void fillLineEnd(Rewriter &text, const Field &field, const QString &value)
{
    const QString line = text.line(field.line);
    qsizetype end = line.size();
    while (end > 0 && (line.at(end - 1).isSpace() || line.at(end - 1) == u'\\'))
        --end;
    text.replace(field.line, end, 0, u' ' + oneLine(value));
}

void fillField(Rewriter &text, const Field &field, const QString &value)
{
    switch (field.place) {
    case FieldPlace::Blank: fillBlank(text, field, value); break;
    case FieldPlace::Placeholder: fillPlaceholder(text, field, value); break;
    case FieldPlace::LineEnd: fillLineEnd(text, field, value); break;
    case FieldPlace::Cell: fillCell(text, field.line, field.ordinal, value); break;
    case FieldPlace::Boxes:
        for (int option = 0; option < field.choices.size(); ++option)
            setBox(text, field.line, field.ordinal + option, field.choices.at(option) == value);
        break;
    }
}

void fillSignOff(Rewriter &text, const Checklist &checklist, const Role &role, const SignOffCells &cells)
{
    const auto holds = [&](const Block &block) { return block.kind == BlockKind::Table && block.lines.contains(role.line); };
    const auto table = std::ranges::find_if(checklist.document.blocks, holds);
    if (role.line == 0 || table == checklist.document.blocks.end())
        return;
    const QStringList &header = table->rows.first().cells;
    for (int column = 0; column < header.size(); ++column) {
        switch (columnMeaning(header.at(column))) {
        case ColumnMeaning::Name: fillCell(text, role.line, column, cells.name); break;
        case ColumnMeaning::Date: fillCell(text, role.line, column, cells.date); break;
        case ColumnMeaning::Signature: fillCell(text, role.line, column, cells.signature); break;
        default: break;
        }
    }
}

} // namespace

QByteArray reexport(const Checklist &checklist, const Filling &filling)
{
    const Expected<DecodedText> decoded = decodeText(checklist.source);
    if (!decoded || filling == Filling{})
        return checklist.source;
    Rewriter text(decoded->text);
    for (const Item &item : checklist.items) {
        if (filling.ticked.contains(item.id))
            setItem(text, item, true);
        else if (filling.cleared.contains(item.id))
            setItem(text, item, false);
    }
    for (auto field = filling.fields.cbegin(); field != filling.fields.cend(); ++field) {
        if (field.key() >= 0 && field.key() < checklist.fields.size() && !field.value().isEmpty())
            fillField(text, checklist.fields.at(field.key()), field.value());
    }
    for (const Role &role : checklist.roles) {
        if (filling.signOffs.contains(role.id))
            fillSignOff(text, checklist, role, filling.signOffs.value(role.id));
    }
    return encodeText(text.result(), decoded->encoding, decoded->byteOrderMark);
}

} // namespace countersign
