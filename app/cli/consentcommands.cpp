// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/pin.h"
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

int consent(Desk &desk, const Arguments &arguments, DeploymentService *deployment, const Command &command, const Person &actor)
{
    auto pins = readPins(desk, arguments, {actor.name});
    if (!pins)
        return desk.fail(pins.error());
    const auto done = desk.await([&] { return deployment->execute(command, actor.id, std::move(pins->front())); });
    return done ? int(Done) : desk.fail(done.error());
}

struct Opened {
    Person actor;
    DeploymentService *deployment;
};

Expected<Opened> open(Desk &desk, const Arguments &arguments)
{
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return std::unexpected(actor.error());
    const auto deployment = openDeployment(desk, arguments.word(0));
    if (!deployment)
        return std::unexpected(deployment.error());
    return Opened{*actor, *deployment};
}

} // namespace

int runSign(Desk &desk, const Arguments &arguments)
{
    const auto opened = open(desk, arguments);
    if (!opened)
        return desk.fail(opened.error());
    const auto role = desk.onMain([&] { return findRole(*opened->deployment, arguments.value(u"role"_s)); });
    if (!role)
        return desk.fail(role.error());
    const Meaning meaning = arguments.has(u"reject"_s) ? Meaning::Rejected : Meaning::Approved;
    const DeploymentService &deployment = *opened->deployment;
    const QString statement =
        desk.onMain([&] { return signOffStatement(deployment.checklist(), deployment.state(), deployment.view(), *role, meaning); });
    desk.out << statement << Qt::endl;
    return consent(desk, arguments, opened->deployment, SignOff{role->id, meaning, statement, arguments.value(u"note"_s)}, opened->actor);
}

int runDecide(Desk &desk, const Arguments &arguments)
{
    const auto decision = enumNamed(arguments.word(1), Decision::NeedsRevision);
    if (!decision)
        return desk.fail({ErrorCode::ChoiceUnknown, {arguments.word(1), u"live, no-go, needs-revision"_s}});
    const auto opened = open(desk, arguments);
    if (!opened)
        return desk.fail(opened.error());
    return consent(desk, arguments, opened->deployment, MakeDecision{*decision, arguments.value(u"reason"_s)}, opened->actor);
}

int runClose(Desk &desk, const Arguments &arguments)
{
    const auto opened = open(desk, arguments);
    return opened ? executeAs(desk, opened->deployment, Close{}, opened->actor) : desk.fail(opened.error());
}

int runAbort(Desk &desk, const Arguments &arguments)
{
    const auto opened = open(desk, arguments);
    return opened ? executeAs(desk, opened->deployment, Abort{arguments.value(u"reason"_s)}, opened->actor) : desk.fail(opened.error());
}

} // namespace countersign
