// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "core/deployment/names.h"
#include "core/wording/statement.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// A role by its name, or "gate/name" where several gates have it; of those the first that is not signed.
Expected<Role> findRole(const DeploymentService &deployment, const QString &text)
{
    QStringList names;
    const Role *fallback = nullptr;
    for (qsizetype i = 0; i < deployment.checklist().roles.size(); ++i) {
        const Role &role = deployment.checklist().roles.at(i);
        names.append(role.name);
        const bool fits = role.name.compare(text, Qt::CaseInsensitive) == 0 || role.id.toString() == text
                          || (role.gate.toString() + u'/' + role.name).compare(text, Qt::CaseInsensitive) == 0;
        if (!fits)
            continue;
        if (deployment.view().roles.at(i).standing != RoleStanding::Signed)
            return role;
        fallback = &role;
    }
    if (fallback)
        return *fallback;
    names.removeDuplicates();
    return failure(ErrorCode::UnknownRole, {text, names.join(u", "_s)});
}

} // namespace

int runSign(Desk &desk, const Arguments &arguments)
{
    const auto opened = openAsActor(desk, arguments);
    if (!opened)
        return desk.fail(opened.error());
    const auto role = desk.onMain([&] { return findRole(*opened->deployment, arguments.value(u"role"_s)); });
    if (!role)
        return desk.fail(role.error());
    const Meaning meaning = arguments.has(u"reject"_s) ? Meaning::Rejected : arguments.has(u"reviewed"_s) ? Meaning::Reviewed : Meaning::Approved;
    const DeploymentService &deployment = *opened->deployment;
    const QString statement =
        desk.onMain([&] { return signOffStatement(deployment.checklist(), deployment.state(), deployment.view(), *role, meaning); });
    desk.out << statement << Qt::endl;
    return consentAs(desk, arguments, opened->deployment, SignOff{role->id, meaning, statement, arguments.value(u"note"_s)}, opened->actor);
}

int runDecide(Desk &desk, const Arguments &arguments)
{
    const auto decision = enumNamed(arguments.word(1), Decision::NeedsRevision);
    if (!decision)
        return desk.fail({ErrorCode::ChoiceUnknown, {arguments.word(1), u"live, no-go, needs-revision"_s}});
    const auto opened = openAsActor(desk, arguments);
    if (!opened)
        return desk.fail(opened.error());
    return consentAs(desk, arguments, opened->deployment, MakeDecision{*decision, arguments.value(u"reason"_s)}, opened->actor);
}

int runClose(Desk &desk, const Arguments &arguments)
{
    const auto opened = openAsActor(desk, arguments);
    return opened ? executeAs(desk, opened->deployment, Close{}, opened->actor) : desk.fail(opened.error());
}

int runEmergency(Desk &desk, const Arguments &arguments)
{
    const auto opened = openAsActor(desk, arguments);
    if (!opened)
        return desk.fail(opened.error());
    const Command command =
        arguments.has(u"review"_s) ? Command(ReviewEmergency{arguments.value(u"review"_s)}) : Command(DeclareEmergency{arguments.value(u"reason"_s)});
    return consentAs(desk, arguments, opened->deployment, command, opened->actor);
}

int runHandOver(Desk &desk, const Arguments &arguments)
{
    const auto opened = openAsActor(desk, arguments);
    if (!opened)
        return desk.fail(opened.error());
    const auto person = personNamed(desk, arguments.value(u"to"_s));
    if (!person)
        return desk.fail(person.error());
    return consentAs(desk, arguments, opened->deployment, HandOverLead{person->id, arguments.value(u"reason"_s)}, opened->actor);
}

int runAbort(Desk &desk, const Arguments &arguments)
{
    const auto opened = openAsActor(desk, arguments);
    return opened ? executeAs(desk, opened->deployment, Abort{arguments.value(u"reason"_s)}, opened->actor) : desk.fail(opened.error());
}

} // namespace countersign
