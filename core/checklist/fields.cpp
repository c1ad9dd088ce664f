// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/blanks.h"
#include "core/checklist/boxitems.h"
#include "core/checklist/boxmarks.h"
#include "core/checklist/choices.h"
#include "core/checklist/nearby.h"
#include "core/checklist/recognition.h"
#include "core/checklist/textforms.h"
#include "core/checklist/textlines.h"
#include "core/checklist/ticktable.h"
#include "core/checklist/vocabulary/legendwords.h"
#include "core/checklist/vocabulary/rolewords.h"
#include "core/checklist/vocabulary/tablewords.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class FieldList
{
public:
    explicit FieldList(const Checklist &checklist) : m_checklist(checklist), m_lines(QStringView(checklist.text).split(u'\n')) {}

    void readText(int at, const Block &block);
    void readCode(const Block &block);
    void readTable(const Block &block);

    QList<Field> take() { return std::move(m_fields); }

private:
    void add(const QString &label, int line, FieldPlace place, int ordinal, QStringList choices = {})
    {
        Field field;
        field.label = label.isEmpty() ? sectionTitle(line) : label;
        field.line = line;
        field.section = sectionAt(m_checklist.sections, line);
        field.place = place;
        field.ordinal = ordinal;
        field.choices = std::move(choices);
        m_fields.append(field);
    }

    QString sectionTitle(int line) const
    {
        const int section = sectionAt(m_checklist.sections, line);
        return section < 0 ? QString() : m_checklist.sections.at(section).title;
    }

    // Contacts and links are filled in once for good, not for each deployment.
    bool isInReference(int line) const
    {
        const int section = sectionAt(m_checklist.sections, line);
        return section >= 0 && m_checklist.sections.at(section).reference;
    }

    QStringView source(int line) const { return line >= 1 && line <= m_lines.size() ? m_lines.at(line - 1) : QStringView(); }
    bool readBlanks(int line);
    bool readRuledLinesBelow(int at, const LabelledText &labelled);
    void readLabelled(int at, const Block &block, const TextLine &line, bool among);

    const Checklist &m_checklist;
    QList<QStringView> m_lines;
    QList<Field> m_fields;
};

bool isAnswered(const QString &value) { return !value.isEmpty() && !(value.startsWith(u'[') && value.endsWith(u']') && value.count(u'[') == 1); }

// "Deployed by: ______   Date: ______"
bool FieldList::readBlanks(int line)
{
    const QList<Blank> blanks = findBlanks(source(line));
    QString whose; // "Tech Lead: ____ Date: ____": the second blank is theirs too
    for (qsizetype at = 0; at < blanks.size(); ++at) {
        const QString &label = blanks.at(at).label;
        if (label.isEmpty())
            continue;
        const bool detail = saysSignatureDetail(label);
        add(detail && !whose.isEmpty() ? whose + u" – "_s + label : label, line, FieldPlace::Blank, int(at));
        if (!detail)
            whose = label;
    }
    return !blanks.isEmpty();
}

// "Notes:" above lines of underscores, which Markdown takes for rules.
bool FieldList::readRuledLinesBelow(int at, const LabelledText &labelled)
{
    const QList<Block> &blocks = m_checklist.document.blocks;
    if (at + 1 >= blocks.size() || blocks.at(at + 1).kind != BlockKind::Rule || !blocks.at(at + 1).text.startsWith(u'_')
        || blocks.at(at + 1).lines.first > blocks.at(at).lines.last + 1)
        return false;
    add(labelled.label, blocks.at(at + 1).lines.first, FieldPlace::Blank, 0);
    return true;
}

// A label with nothing behind it, or with a placeholder only. `among`: its neighbours are labelled lines too.
void FieldList::readLabelled(int at, const Block &block, const TextLine &line, bool among)
{
    const LabelledText labelled = readLabel(block, line);
    if (labelled.label.isEmpty() || isAnswered(labelled.value) || isInReference(line.line))
        return;
    const bool leafBullet = block.kind == BlockKind::ListItem && !hasChildren(m_checklist.document, at) && !block.checked && !block.ordered;
    if (!labelled.value.isEmpty()) {
        const bool box = !labelled.bold && !findBoxMarks(labelled.value).isEmpty(); // "- QA: [ ]"
        if ((labelled.bold || (leafBullet && !box)) && !spanAt(block, SpanKind::Link, line.start + line.text.size() - 2))
            add(labelled.label, line.line, FieldPlace::Placeholder, 0);
        return;
    }
    const bool last = line.start + line.text.size() >= block.text.trimmed().size();
    if (last && readRuledLinesBelow(at, labelled))
        return;
    if (among || leafBullet)
        add(labelled.label, line.line, FieldPlace::LineEnd, 0);
}

bool holdsBoxInCode(const Block &block, const TextLine &line)
{
    const auto isInCode = [&](const BoxMark &mark) { return spanAt(block, SpanKind::Code, line.start + mark.start) != nullptr; };
    return std::ranges::any_of(findBoxMarks(line.text), isInCode);
}

void FieldList::readText(int at, const Block &block)
{
    const QList<TextLine> lines = textLinesOf(block);
    const auto isLabelled = [&](const TextLine &line) {
        const LabelledText labelled = readLabel(block, line);
        return labelled.bold && !labelled.label.isEmpty();
    };
    const bool form = block.kind == BlockKind::Paragraph && lines.size() > 1 && std::ranges::all_of(lines, isLabelled);
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const TextLine &line = lines.at(number);
        const bool quoted = holdsBoxInCode(block, line); // of boxes one may write, too
        if (const auto choice = quoted ? std::nullopt : readChoice(line.text)) {
            if (saysLegend(choice->label))
                continue;
            const int before = boxesBefore(lines, number) + (block.checked && line.line == block.lines.first ? 1 : 0);
            const QString label = choice->label.isEmpty() && line.line > block.lines.first ? withoutColon(lines.first().text) : choice->label;
            add(label, line.line, FieldPlace::Boxes, choice->firstBox + before, choice->options);
        } else if (!readBlanks(line.line)) {
            readLabelled(at, block, line, form);
        }
    }
}

// A form drawn in a fence.
void FieldList::readCode(const Block &block)
{
    const QString language = block.info.toLower();
    if (!language.isEmpty() && language != u"text" && language != u"txt" && language != u"markdown" && language != u"md")
        return;
    for (int line = block.contentLine; line <= block.lines.last; ++line)
        readBlanks(line);
}

// A form drawn as a table: labels left, empty cells right.
void FieldList::readTable(const Block &block)
{
    for (const ChoiceRow &choice : readTickTable(block).choices)
        add(choice.label, choice.line, FieldPlace::Boxes, choice.firstBox, choice.options);
    if (block.rows.size() < 2 || block.rows.first().cells.size() != 2 || !readTickTable(block).cells.isEmpty())
        return;
    for (const QString &heading : block.rows.first().cells) {
        const ColumnMeaning meaning = columnMeaning(heading);
        if (meaning == ColumnMeaning::Signature || meaning == ColumnMeaning::Reach || meaning == ColumnMeaning::Variable)
            return;
    }
    for (const TableRow &row : block.rows) {
        const QString label = withoutColon(row.cells.value(0).simplified());
        const QString value = row.cells.value(1).trimmed();
        if (label.isEmpty())
            continue;
        if (value.isEmpty())
            add(label, row.line, FieldPlace::Cell, 1);
        else if (!findBlanks(value).isEmpty())
            add(label, row.line, FieldPlace::Blank, 0);
    }
}

} // namespace

QList<Field> findFields(const Checklist &checklist)
{
    FieldList list(checklist);
    const QList<Block> &blocks = checklist.document.blocks;
    for (int at = 0; at < blocks.size(); ++at) {
        const Block &block = blocks.at(at);
        if (block.kind == BlockKind::Paragraph || block.kind == BlockKind::ListItem || block.kind == BlockKind::Heading)
            list.readText(at, block);
        else if (block.kind == BlockKind::Code)
            list.readCode(block);
        else if (block.kind == BlockKind::Table)
            list.readTable(block);
    }
    return list.take();
}

} // namespace countersign
