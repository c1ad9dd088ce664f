// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/history.h"
#include "adapters/pdf/pagemaker.h"
#include "adapters/pdf/shapes.h"
#include "core/wording/record.h"
#include "core/wording/words.h"

#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

// The grid of an item: its shape, its text, the word for its status, who and when, the line in the source.
constexpr qreal textLeft = 16 * pt;
constexpr qreal depthIndent = 13 * pt;
constexpr int deepestIndent = 6;
constexpr qreal wordWidth = 58 * pt;
constexpr qreal whoWidth = 70 * pt;
constexpr qreal whenWidth = 66 * pt;
constexpr qreal lineWidth = 26 * pt;
constexpr qreal gutter = 8 * pt;
constexpr qreal markSize = 9 * pt;
constexpr qreal smallMark = 6.5 * pt;

class ChecklistPages
{
public:
    ChecklistPages(Flow &flow, const Typeface &typeface) :
        m_flow(flow),
        m_typeface(typeface),
        m_wordLeft(flow.width() - lineWidth - whenWidth - whoWidth - wordWidth)
    {
    }

    void addSection(const AuditSection &section, bool isHeading);
    void addItem(const AuditItem &item);

private:
    std::unique_ptr<Row> newRow() const { return std::make_unique<Row>(m_typeface); }
    qreal indentOf(const AuditItem &item) const { return textLeft + depthIndent * (qBound(1, item.depth, deepestIndent) - 1); }
    std::unique_ptr<Row> itemRow(const AuditItem &item);
    void addRepeated(Row &row, qreal x, qreal width, const QString &text, const TextStyle &style);
    void addWhoAndWhen(Row &row, const AuditItem &item);
    void addCheck(Group &group, qreal left, const AuditCheck &check) const;
    void addTarget(Group &group, qreal left, const AuditCheck &check) const;
    void addCondition(Group &group, qreal left, const AuditCondition &condition) const;
    void addCommand(Group &group, qreal left, const AuditCommand &command) const;
    void addQuiet(Group &group, qreal left, const QString &text, Face face = Face::Small) const;

    Flow &m_flow;
    const Typeface &m_typeface;
    qreal m_wordLeft;
    // What stands in the same column of many rows is broken into lines once.
    std::map<std::tuple<qreal, QString, QRgb>, std::shared_ptr<const TextBlock>> m_repeated;
};

void ChecklistPages::addSection(const AuditSection &section, bool isHeading)
{
    const Face face = section.level <= 1 ? Face::Heading : section.level == 2 ? Face::Subheading : Face::Strong;
    auto row = newRow();
    row->addMark(0, section.level <= 1 ? 11 * pt : markSize, section.status);
    row->addText(textLeft, m_wordLeft - textLeft - gutter, section.title, {.face = face});
    row->addText(m_wordLeft, wordWidth - 4 * pt, section.word.isEmpty() ? wordOf(section.status) : section.word,
                 {.face = Face::SmallStrong, .colour = colourOf(section.status)});
    if (section.required > 0)
        row->addText(m_wordLeft + wordWidth, whoWidth + whenWidth,
                     recordText(RecordText::Settled, {QString::number(section.settled), QString::number(section.required)}),
                     {.face = Face::Small, .colour = colour::quiet});
    row->setPadding(section.level <= 1 ? 16 * pt : 10 * pt, 3 * pt);
    row->setBookmark(section.title, qBound(1, section.level, 4));
    if (isHeading)
        m_flow.addHeading(std::move(row));
    else
        m_flow.add(std::move(row));
}

void ChecklistPages::addRepeated(Row &row, qreal x, qreal width, const QString &text, const TextStyle &style)
{
    if (text.isEmpty())
        return;
    auto &block = m_repeated[{x, text, style.colour.rgb()}];
    if (!block)
        block = std::make_shared<const TextBlock>(text, style, width, m_typeface);
    row.addBlock(x, block);
}

void ChecklistPages::addWhoAndWhen(Row &row, const AuditItem &item)
{
    const TextStyle style{.face = Face::Small, .colour = colour::quiet};
    addRepeated(row, m_wordLeft + wordWidth, whoWidth - 4 * pt, item.who, style);
    addRepeated(row, m_wordLeft + wordWidth + whoWidth, whenWidth, item.when, style);
}

std::unique_ptr<Row> ChecklistPages::itemRow(const AuditItem &item)
{
    const qreal left = indentOf(item);
    auto row = newRow();
    row->addMark(left - textLeft, markSize, item.status);
    row->addText(left, m_wordLeft - left - gutter, item.optional ? recordText(RecordText::Optional, {item.text}) : item.text);
    for (const QString &remark : item.remarks)
        row->addTextBelow(m_wordLeft - left - gutter, remark, {.face = Face::Small, .colour = colour::quiet});
    addRepeated(*row, m_wordLeft, wordWidth - 4 * pt, item.word.isEmpty() ? wordOf(item.status) : item.word,
                {.face = Face::SmallStrong, .colour = colourOf(item.status)});
    addWhoAndWhen(*row, item);
    if (item.line > 0)
        row->addText(m_flow.width() - lineWidth, lineWidth, QString::number(item.line),
                     {.face = Face::Small, .colour = colour::quiet, .alignment = Qt::AlignRight | Qt::AlignAbsolute});
    row->setRule(colour::hairline, 0, m_flow.width());
    row->setPadding(2.5 * pt, 2.5 * pt);
    return row;
}

void ChecklistPages::addQuiet(Group &group, qreal left, const QString &text, Face face) const
{
    if (text.isEmpty())
        return;
    auto row = newRow();
    row->addText(left, m_flow.width() - left, text, {.face = face, .colour = colour::quiet});
    row->setPadding(0, 1 * pt);
    append(group, std::move(row));
}

void ChecklistPages::addCondition(Group &group, qreal left, const AuditCondition &condition) const
{
    const qreal resultLeft = left + 10 * pt + (m_flow.width() - left) * 0.42;
    auto row = newRow();
    row->addMark(left, 5.5 * pt, shapeOf(condition.truth));
    row->addText(left + 10 * pt, resultLeft - left - 14 * pt, condition.condition, {.face = Face::Mono});
    row->addText(resultLeft, m_flow.width() - resultLeft, condition.result,
                 {.face = Face::Small, .colour = condition.truth == Truth::Fails ? colourOf(Status::Failing) : colour::quiet});
    row->setPadding(0, 1 * pt);
    append(group, std::move(row));
}

void ChecklistPages::addCheck(Group &group, qreal left, const AuditCheck &check) const
{
    const qreal text = left + 11 * pt;
    auto row = newRow();
    row->addMark(left, smallMark, shapeOf(check.status));
    row->addText(text, m_wordLeft - text - gutter, check.sentence, {.face = Face::Small});
    row->addText(m_wordLeft, wordWidth - 4 * pt, check.word, {.face = Face::Small, .colour = colourOf(shapeOf(check.status))});
    row->addText(m_wordLeft + wordWidth + whoWidth, whenWidth, check.when, {.face = Face::Small, .colour = colour::quiet});
    row->setPadding(1 * pt, 1 * pt);
    append(group, std::move(row));
    addTarget(group, text, check);
    for (const AuditCondition &condition : check.conditions)
        addCondition(group, text, condition);
    addQuiet(group, text, check.remark);
    if (!check.history.isEmpty())
        group.push_back(std::make_unique<History>(check, text, m_flow.width() - text, m_typeface));
}

// Where it looked, how long that took, and which lines of the text say so.
void ChecklistPages::addTarget(Group &group, qreal left, const AuditCheck &check) const
{
    const bool both = !check.phases.isEmpty() && !check.lines.isEmpty();
    const QString quiet = check.phases + (both ? u"  ·  "_s : QString()) + check.lines;
    if (check.target.isEmpty()) {
        addQuiet(group, left, quiet);
        return;
    }
    auto row = newRow();
    const qreal half = (m_flow.width() - left) * 0.48;
    row->addText(left, half - gutter, check.target, {.face = Face::Mono, .colour = colour::quiet});
    row->addText(left + half, m_flow.width() - left - half, quiet, {.face = Face::Small, .colour = colour::quiet});
    row->setPadding(0, 1 * pt);
    append(group, std::move(row));
}

// What was run, how it ended, and where the record has it what it printed.
void ChecklistPages::addCommand(Group &group, qreal left, const AuditCommand &command) const
{
    const qreal text = left + 11 * pt;
    auto row = newRow();
    row->addMark(left, smallMark, shapeOf(command.truth));
    row->addText(text, m_wordLeft - text - gutter, command.text, {.face = Face::Mono});
    row->addTextBelow(m_wordLeft - text - gutter, command.outcome, {.face = Face::Small, .colour = colour::quiet});
    row->addText(m_wordLeft + wordWidth, whoWidth - 4 * pt, command.who, {.face = Face::Small, .colour = colour::quiet});
    row->addText(m_wordLeft + wordWidth + whoWidth, whenWidth, command.when, {.face = Face::Small, .colour = colour::quiet});
    row->setPadding(1 * pt, 1 * pt);
    append(group, std::move(row));
    for (const QString &line : command.output)
        addQuiet(group, text, line, Face::Mono);
}

// The item and its first check stand together; those that follow may stand on the next page.
void ChecklistPages::addItem(const AuditItem &item)
{
    const qreal left = indentOf(item);
    Group group;
    append(group, itemRow(item));
    for (const AuditCheck &check : item.checks) {
        addCheck(group, left, check);
        m_flow.add(std::exchange(group, {}));
    }
    for (const QString &off : item.off)
        addQuiet(group, left, off);
    for (const AuditCommand &command : item.commands)
        addCommand(group, left, command);
    m_flow.add(std::move(group));
}

// What the columns are, once, at the head of the chapter.
void addColumnHeads(Flow &flow, const AuditDocument &document, const Typeface &typeface)
{
    const TextStyle style{.face = Face::Label, .colour = colour::quiet};
    const qreal word = flow.width() - lineWidth - whenWidth - whoWidth - wordWidth;
    auto row = std::make_unique<Row>(typeface);
    row->addText(textLeft, word - textLeft - gutter, recordText(RecordText::Item), style);
    row->addText(word, wordWidth - 4 * pt, recordText(RecordText::State), style);
    row->addText(word + wordWidth, whoWidth - 4 * pt, recordText(RecordText::Who), style);
    row->addText(word + wordWidth + whoWidth, whenWidth, recordText(RecordText::When, {document.zone}), style);
    row->addText(flow.width() - lineWidth, lineWidth, recordText(RecordText::LineHead),
                 {.face = Face::Label, .colour = colour::quiet, .alignment = Qt::AlignRight | Qt::AlignAbsolute});
    flow.addHeading(std::move(row));
}

void addPlainRow(Flow &flow, const QString &text, const Typeface &typeface)
{
    auto row = std::make_unique<Row>(typeface);
    row->addText(0, flow.width(), text);
    flow.add(std::move(row));
}

} // namespace

void setChecklist(Flow &flow, const AuditDocument &document, const Typeface &typeface)
{
    addChapter(flow, document.kind.isEmpty() ? recordText(RecordText::Checklist) : document.subject, typeface);
    if (document.detail == RecordDetail::Summary)
        addPlainRow(flow, recordText(RecordText::DetailSummary), typeface);
    else
        addColumnHeads(flow, document, typeface);
    ChecklistPages pages(flow, typeface);
    for (const AuditSection &section : document.sections) {
        pages.addSection(section, document.detail != RecordDetail::Summary);
        for (const AuditItem &item : section.items)
            pages.addItem(item);
    }
    if (document.sections.isEmpty())
        addPlainRow(flow, recordText(RecordText::NoItems), typeface);
}

void setChapters(Flow &flow, const AuditDocument &document, const Typeface &typeface)
{
    for (const AuditChapter &chapter : document.chapters) {
        addShortChapter(flow, chapter.title, typeface);
        addFacts(flow, chapter.facts, typeface);
        ChecklistPages pages(flow, typeface);
        for (const AuditSection &section : chapter.sections) {
            if (section.title.isEmpty())
                addColumnHeads(flow, document, typeface);
            else
                pages.addSection(section, true);
            for (const AuditItem &item : section.items)
                pages.addItem(item);
        }
    }
}

} // namespace countersign::pdf
