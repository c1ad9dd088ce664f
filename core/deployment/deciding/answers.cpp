// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"
#include "core/deployment/questions.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

namespace {

template <class Made>
Drafted about(const QString &subject, Made fact)
{
    return QList{DraftedFact{std::move(fact), subject}};
}

QString fieldNames(const Checklist &checklist)
{
    QStringList names;
    for (const Field &field : checklist.fields)
        names.append(field.label);
    names.removeDuplicates();
    return names.join(u", "_s);
}

} // namespace

Drafted draft(const FillField &command, const DecisionContext &context)
{
    const Field *field = fieldAt(context.checklist, command.field);
    if (!field)
        return failure(ErrorCode::FieldUnknown, {command.field, fieldNames(context.checklist)});
    if (!field->choices.isEmpty())
        return draft(MakeChoice{command.field, command.value}, context);
    const QString value = command.value.trimmed();
    if (const auto fits = demandShort(value); !fits)
        return std::unexpected(fits.error());
    if (context.state.fields.value(command.field).value == value)
        return failure(ErrorCode::NothingToChange, {field->label});
    return about(command.field, FieldFilled{field->label, value});
}

Drafted draft(const MakeChoice &command, const DecisionContext &context)
{
    const Field *field = fieldAt(context.checklist, command.field);
    if (!field)
        return failure(ErrorCode::FieldUnknown, {command.field, fieldNames(context.checklist)});
    QString choice;
    for (const QString &each : field->choices) {
        if (each.compare(command.choice.trimmed(), Qt::CaseInsensitive) == 0)
            choice = each;
    }
    if (choice.isEmpty() && !command.choice.trimmed().isEmpty())
        return failure(ErrorCode::ChoiceUnknown, {command.choice, field->choices.join(u", "_s)});
    if (context.state.fields.value(command.field).value == choice)
        return failure(ErrorCode::NothingToChange, {field->label});
    return about(command.field, ChoiceMade{field->label, choice});
}

Drafted draft(const ChooseAlternative &command, const DecisionContext &context)
{
    const QList<Alternative> all = alternativesOf(context.checklist);
    const auto found = std::ranges::find(all, command.alternative, &Alternative::name);
    if (found == all.end()) {
        QStringList names;
        for (const Alternative &each : all)
            names.append(each.name);
        return failure(ErrorCode::ChoiceUnknown, {command.alternative, names.join(u", "_s)});
    }
    if (!command.option.isEmpty() && !found->options.contains(command.option))
        return failure(ErrorCode::ChoiceUnknown, {command.option, found->options.join(u", "_s)});
    if (context.state.alternatives.value(command.alternative).value == command.option)
        return failure(ErrorCode::NothingToChange, {command.alternative});
    return about(command.alternative, AlternativeChosen{command.alternative, command.option});
}

Drafted draft(const AnswerCondition &command, const DecisionContext &context)
{
    QStringList names;
    for (const Condition &each : conditionsOf(context.checklist))
        names.append(each.text);
    if (!names.contains(command.condition))
        return failure(ErrorCode::ChoiceUnknown, {command.condition, names.join(u", "_s)});
    const QString value = command.applies ? u"yes"_s : u"no"_s;
    if (context.state.conditions.value(command.condition).value == value)
        return failure(ErrorCode::NothingToChange, {command.condition});
    return about(command.condition, ConditionAnswered{command.condition, command.applies});
}

} // namespace countersign::deciding
