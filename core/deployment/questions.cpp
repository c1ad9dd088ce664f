// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/questions.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString fieldStem(const Checklist &checklist, const Field &field)
{
    const QString section = field.section < 0 ? QString() : checklist.sections.at(field.section).id.toString();
    return section + u'/' + field.label;
}

// The words of "(if …)" in a title or a text; empty: it depends on nothing that is said.
QString conditionIn(const QString &text)
{
    static const QRegularExpression pattern(uR"(\(\s*((?:only\s+)?if\s+[^()]{1,80}?)\s*\))"_s, QRegularExpression::CaseInsensitiveOption);
    if (!text.contains("if "_L1, Qt::CaseInsensitive))
        return {};
    return pattern.match(text).captured(1).simplified();
}

// "if needed" names nothing by itself.
bool saysNothing(const QString &condition)
{
    static const QRegularExpression pattern(
        uR"(^(?:only\s+)?if\s+(?:it\s+is\s+|not\s+)?(?:needed|necessary|required|applicable|any|enabled|implemented|used|using|relevant|available|possible|desired|wanted|appropriate)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(condition).hasMatch();
}

QString withoutAside(const QString &text)
{
    static const QRegularExpression aside(uR"(\s*\([^()]*\)\s*)"_s);
    return QString(text).replace(aside, u" "_s).simplified();
}

class Conditions
{
public:
    Condition *about(const QString &text)
    {
        const QString words = conditionIn(text);
        if (words.isEmpty())
            return nullptr;
        const QString name = saysNothing(words) ? words + u": "_s + withoutAside(text) : words;
        const auto known = m_positions.constFind(name.toLower());
        if (known != m_positions.constEnd())
            return &conditions[*known];
        m_positions.insert(name.toLower(), conditions.size());
        return &conditions.emplaceBack(Condition{.text = name});
    }

    QList<Condition> conditions = {};

private:
    QHash<QString, qsizetype> m_positions = {};
};

} // namespace

QString fieldId(const Checklist &checklist, const Field &field)
{
    const QString stem = fieldStem(checklist, field);
    int before = 0;
    for (const Field &other : checklist.fields) {
        if (&other == &field || other == field)
            break;
        before += fieldStem(checklist, other) == stem;
    }
    return before == 0 ? stem : stem + u'#' + QString::number(before + 1);
}

const Field *fieldAt(const Checklist &checklist, const QString &id)
{
    const auto found = std::ranges::find_if(checklist.fields, [&](const Field &field) { return fieldId(checklist, field) == id; });
    return found == checklist.fields.end() ? nullptr : &*found;
}

QList<Alternative> alternativesOf(const Checklist &checklist)
{
    QList<Alternative> alternatives;
    for (const Section &section : checklist.sections) {
        if (section.alternative.isEmpty() || section.option.isEmpty())
            continue;
        auto found = std::ranges::find(alternatives, section.alternative, &Alternative::name);
        if (found == alternatives.end()) {
            alternatives.append({section.alternative, {}});
            found = std::prev(alternatives.end());
        }
        if (!found->options.contains(section.option))
            found->options.append(section.option);
    }
    return alternatives;
}

QList<Condition> conditionsOf(const Checklist &checklist)
{
    Conditions conditions;
    for (int i = 0; i < checklist.sections.size(); ++i) {
        if (Condition *condition = conditions.about(checklist.sections.at(i).title))
            condition->sections.append(i);
    }
    for (int i = 0; i < checklist.items.size(); ++i) {
        const Item &item = checklist.items.at(i);
        if (!item.optional)
            continue;
        if (Condition *condition = conditions.about(item.text))
            condition->items.append(i);
    }
    return conditions.conditions;
}

} // namespace countersign
