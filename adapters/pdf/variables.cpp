// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/pagemaker.h"
#include "adapters/pdf/shapes.h"
#include "core/wording/record.h"

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

// The grid: shape and name, what must hold, the word for whether it does, the fingerprint.
constexpr qreal nameLeft = 16 * pt;
constexpr qreal rulesLeft = 156 * pt;
constexpr qreal wordWidth = 58 * pt;
constexpr qreal fingerprintWidth = 92 * pt;
constexpr qreal gutter = 8 * pt;

// Eight digits at a time, two groups a line.
QString grouped(const QString &digits)
{
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 8)
        groups.append(digits.mid(i, 8));
    return groups.join(u' ');
}

class VariableRows
{
public:
    VariableRows(Flow &flow, const Typeface &typeface) : m_flow(flow), m_typeface(typeface), m_wordLeft(flow.width() - fingerprintWidth - wordWidth)
    {
    }

    void addHeads()
    {
        const TextStyle style{.face = Face::Label, .colour = colour::quiet};
        auto row = std::make_unique<Row>(m_typeface);
        row->addText(nameLeft, rulesLeft - nameLeft - gutter, recordText(RecordText::VariableName), style);
        row->addText(rulesLeft, m_wordLeft - rulesLeft - gutter, recordText(RecordText::VariableRules), style);
        row->addText(m_wordLeft, wordWidth - 4 * pt, recordText(RecordText::State), style);
        row->addText(m_wordLeft + wordWidth, fingerprintWidth, recordText(RecordText::VariableFingerprint), style);
        m_flow.addHeading(std::move(row));
    }

    void add(const AuditVariable &variable)
    {
        const TextStyle quiet{.face = Face::Small, .colour = colour::quiet};
        auto row = std::make_unique<Row>(m_typeface);
        row->addMark(0, 9 * pt, variable.status);
        row->addText(nameLeft, rulesLeft - nameLeft - gutter, variable.name, {.face = Face::Mono});
        row->addTextBelow(rulesLeft - nameLeft - gutter, variable.need, quiet);
        row->addText(rulesLeft, m_wordLeft - rulesLeft - gutter, variable.rules.isEmpty() ? u"\u2013"_s : variable.rules, {.face = Face::Small});
        for (const QString &remark : variable.remarks)
            row->addTextBelow(m_wordLeft - rulesLeft - gutter, remark, quiet);
        row->addText(m_wordLeft, wordWidth - 4 * pt, variable.word, {.face = Face::SmallStrong, .colour = colourOf(variable.status)});
        row->addText(m_wordLeft + wordWidth, fingerprintWidth, grouped(variable.fingerprint), {.face = Face::Mono, .colour = colour::quiet});
        row->setRule(colour::hairline, 0, m_flow.width());
        row->setPadding(2.5 * pt, 2.5 * pt);
        Group group;
        append(group, std::move(row));
        m_flow.add(std::move(group));
    }

private:
    Flow &m_flow;
    const Typeface &m_typeface;
    const qreal m_wordLeft;
};

} // namespace

void setVariables(Flow &flow, const AuditDocument &document, const Typeface &typeface)
{
    if (document.variables.isEmpty())
        return;
    addShortChapter(flow, recordText(RecordText::Variables), typeface);
    auto note = std::make_unique<Row>(typeface);
    note->addText(0, flow.width(), recordText(RecordText::VariablesNote), {.face = Face::Small, .colour = colour::quiet});
    note->setPadding(0, 6 * pt);
    flow.addHeading(std::move(note));
    VariableRows rows(flow, typeface);
    rows.addHeads();
    for (const AuditVariable &variable : document.variables)
        rows.add(variable);
}

} // namespace countersign::pdf
