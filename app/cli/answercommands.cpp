// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "core/deployment/questions.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool isSame(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

// A field by its label, its id or the number of its line; of several with one label the first that is still blank.
const Field *findField(const DeploymentService &deployment, const QString &text, bool choices)
{
    const Field *fallback = nullptr;
    const Checklist &checklist = deployment.checklist();
    bool number = false;
    const int line = (text.startsWith(u'L') ? text.sliced(1) : text).toInt(&number);
    for (const Field &field : checklist.fields) {
        const QString id = fieldId(checklist, field);
        if (choices == field.choices.isEmpty() || !(number ? field.line == line : isSame(field.label, text) || id == text))
            continue;
        if (deployment.state().fields.value(id).value.isEmpty())
            return &field;
        fallback = &field;
    }
    return fallback;
}

// One question a line: what it is called, what it may be, what it is.
int listFields(Desk &desk, const DeploymentService &deployment)
{
    const Checklist &checklist = deployment.checklist();
    for (const Field &field : checklist.fields) {
        if (field.choices.isEmpty())
            desk.out << 'L' << field.line << "  " << field.label << ": " << deployment.state().fields.value(fieldId(checklist, field)).value << '\n';
    }
    return Done;
}

int listChoices(Desk &desk, const DeploymentService &deployment)
{
    const Checklist &checklist = deployment.checklist();
    const DeploymentState &state = deployment.state();
    for (const Alternative &each : alternativesOf(checklist))
        desk.out << each.name << " (" << each.options.join(u" | "_s) << "): " << state.alternatives.value(each.name).value << '\n';
    for (const Field &field : checklist.fields) {
        if (!field.choices.isEmpty())
            desk.out << 'L' << field.line << "  " << field.label << " (" << field.choices.join(u" | "_s)
                     << "): " << state.fields.value(fieldId(checklist, field)).value << '\n';
    }
    for (const Condition &each : conditionsOf(checklist))
        desk.out << each.text << " (yes | no): " << state.conditions.value(each.text).value << '\n';
    return Done;
}

// What is chosen among: the ways of the text, the boxes of a line, or whether a condition holds.
Expected<Command> choiceCommand(const DeploymentService &deployment, const QString &name, const QString &value)
{
    const Checklist &checklist = deployment.checklist();
    QStringList names;
    for (const Alternative &each : alternativesOf(checklist)) {
        names.append(each.name);
        if (isSame(each.name, name))
            return ChooseAlternative{each.name, value};
    }
    for (const Condition &each : conditionsOf(checklist)) {
        names.append(each.text);
        if (!isSame(each.text, name))
            continue;
        if (value != "yes"_L1 && value != "no"_L1)
            return failure(ErrorCode::ChoiceUnknown, {value, u"yes, no"_s});
        return AnswerCondition{each.text, value == "yes"_L1};
    }
    if (const Field *field = findField(deployment, name, true))
        return MakeChoice{fieldId(checklist, *field), value};
    for (const Field &field : checklist.fields) {
        if (!field.choices.isEmpty())
            names.append(field.label);
    }
    return failure(ErrorCode::ChoiceUnknown, {name, names.join(u", "_s)});
}

} // namespace

int runField(Desk &desk, const Arguments &arguments)
{
    const auto opened = openAsActor(desk, arguments);
    if (!opened)
        return desk.fail(opened.error());
    if (arguments.words.size() < 2)
        return desk.onMain([&] { return listFields(desk, *opened->deployment); });
    const QString id = desk.onMain([&] {
        const Field *field = findField(*opened->deployment, arguments.word(1), false);
        return field ? fieldId(opened->deployment->checklist(), *field) : QString();
    });
    if (id.isEmpty())
        return desk.fail({ErrorCode::FieldUnknown, {arguments.word(1)}});
    return executeAs(desk, opened->deployment, FillField{id, arguments.words.sliced(2).join(u' ')}, opened->actor);
}

int runChoose(Desk &desk, const Arguments &arguments)
{
    const auto opened = openAsActor(desk, arguments);
    if (!opened)
        return desk.fail(opened.error());
    if (arguments.words.size() < 2)
        return desk.onMain([&] { return listChoices(desk, *opened->deployment); });
    const auto command = desk.onMain([&] { return choiceCommand(*opened->deployment, arguments.word(1), arguments.words.sliced(2).join(u' ')); });
    return command ? executeAs(desk, opened->deployment, *command, opened->actor) : desk.fail(command.error());
}

} // namespace countersign
