// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoplay.h"

#include "adapters/demo/demostack.h"
#include "app/cli/probing.h"
#include "core/wording/statement.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Cast {
    const char *name;
    const char *email;
};

constexpr Cast cast[] = {{"Maya Keller", "maya@demo.test"}, {"Tomás Ortega", "tomas@demo.test"}, {"Seo-yeon Park", "seoyeon@demo.test"}};

Expected<QByteArray> demoChecklist()
{
    QFile file(u":/checklists/demo.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, {file.errorString()});
    return file.readAll();
}

Expected<> execute(Desk &desk, DeploymentService *deployment, const Command &command, const PersonId &actor)
{
    return desk.await([&] { return deployment->execute(command, actor); });
}

Expected<> executeWithPin(Desk &desk, DeploymentService *deployment, const Command &command, const PersonId &actor)
{
    return desk.await([&] { return deployment->execute(command, actor, demoPin()); });
}

// The first enrols and owns the journal; the others are granted their roles.
Expected<QList<DemoPerson>> enrolCast(Desk &desk, const Checklist &checklist)
{
    QList<DemoPerson> people;
    for (qsizetype i = 0; i < checklist.roles.size() && i < qsizetype(std::size(cast)); ++i) {
        const Enrolment enrolment{QString::fromUtf8(cast[i].name), QString::fromUtf8(cast[i].email), u"Notes Service"_s};
        const auto id = desk.await([&] { return desk.session.people().enrol(enrolment, demoPin()); });
        if (!id)
            return std::unexpected(id.error());
        people.append({*id, enrolment.name, checklist.roles.at(i).name});
        if (i == 0)
            continue;
        const auto granted =
            desk.await([&] { return desk.session.people().execute(GrantRoles{*id, {people.last().role}}, people.first().id, demoPin()); });
        if (!granted)
            return std::unexpected(granted.error());
    }
    return people;
}

QList<Command> settingsFor(const DemoStack &stack)
{
    QList<Command> commands;
    for (const Route &route : stack.routes())
        commands.append(RouteHost{route});
    for (const TrustedAuthority &authority : stack.authorities())
        commands.append(TrustAuthority{authority});
    for (const Endpoint &endpoint : stack.endpoints())
        commands.append(ApproveHost{endpoint});
    return commands;
}

// Open items that no red or unknown probe speaks against, as a careful person would tick them.
QList<ItemId> tickable(const DeploymentService &deployment)
{
    QList<ItemId> items;
    for (qsizetype i = 0; i < deployment.view().items.size(); ++i) {
        if (deployment.view().items.at(i).status == Status::Open)
            items.append(deployment.checklist().items.at(i).id);
    }
    for (qsizetype i = 0; i < deployment.view().steps.size(); ++i) {
        if (deployment.view().steps.at(i).status == Status::Open && deployment.view().steps.at(i).required)
            items.append(deployment.checklist().steps.at(i).id);
    }
    return items;
}

Expected<> signAll(Desk &desk, const DemoScene &scene)
{
    const DeploymentService &deployment = *scene.deployment;
    for (const Role &role : desk.onMain([&] { return deployment.checklist().roles; })) {
        const auto person = std::ranges::find(scene.people, role.name, &DemoPerson::role);
        if (person == scene.people.end())
            return failure(ErrorCode::UnknownRole, {role.name, QString()});
        const QString statement =
            desk.onMain([&] { return signOffStatement(deployment.checklist(), deployment.state(), deployment.view(), role, Meaning::Approved); });
        const auto done = executeWithPin(desk, scene.deployment, SignOff{role.id, Meaning::Approved, statement}, person->id);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Secret demoPin() { return Secret(QByteArray("demo-pin")); }

Expected<DemoScene> setScene(Desk &desk, const DemoStack &stack)
{
    const auto source = demoChecklist();
    if (!source)
        return std::unexpected(source.error());
    const auto checklist = importChecklist(*source, desk.program.reader());
    if (!checklist)
        return std::unexpected(checklist.error());
    DemoScene scene;
    const auto people = enrolCast(desk, *checklist);
    if (!people)
        return std::unexpected(people.error());
    scene.people = *people;
    const NewDeployment deployment{u"Notes Service"_s, u"1.0.0"_s, u"demo"_s, u"demo.md"_s, *source, true};
    const PersonId lead = scene.people.first().id;
    const auto started = desk.await([&] { return desk.session.start(deployment, lead); });
    if (!started)
        return std::unexpected(started.error());
    scene.deployment = *started;
    for (const Command &command : settingsFor(stack)) {
        if (const auto done = execute(desk, scene.deployment, command, lead); !done)
            return std::unexpected(done.error());
    }
    if (const auto probed = probeAndRecord(desk, scene.deployment); !probed)
        return std::unexpected(probed.error());
    QList<ItemId> items = desk.onMain([&] { return tickable(*scene.deployment); });
    items.resize(items.size() * 3 / 4);
    if (const auto ticked = execute(desk, scene.deployment, Tick{items}, lead); !ticked)
        return std::unexpected(ticked.error());
    return scene;
}

Expected<> playToTheEnd(Desk &desk, DemoStack &stack, const DemoScene &scene, const QString &recordPath,
                        const std::function<Expected<>()> &beforeSigning)
{
    const PersonId lead = scene.people.first().id;
    if (const auto broken = desk.onMain([&] { return stack.setBroken(u"database"_s, true); }); !broken)
        return broken;
    if (const auto probed = probeAndRecord(desk, scene.deployment); !probed)
        return probed;
    if (const auto shown = beforeSigning(); !shown)
        return shown;
    if (const auto mended = desk.onMain([&] { return stack.setBroken(u"database"_s, false); }); !mended)
        return mended;
    if (const auto noted =
            execute(desk, scene.deployment, AddNote{{}, u"The database had lost its connection; reconnected, and the probe is green again."_s}, lead);
        !noted)
        return noted;
    if (const auto probed = probeAndRecord(desk, scene.deployment); !probed)
        return probed;
    if (const auto ticked = execute(desk, scene.deployment, Tick{desk.onMain([&] { return tickable(*scene.deployment); })}, lead); !ticked)
        return ticked;
    if (const auto probed = probeAndRecord(desk, scene.deployment); !probed)
        return probed;
    if (const auto done = signAll(desk, scene); !done)
        return done;
    if (const auto live = executeWithPin(desk, scene.deployment, MakeDecision{Decision::Live}, lead); !live)
        return live;
    std::vector<PresentSigner> signers;
    for (const DemoPerson &person : scene.people)
        signers.push_back({person.id, demoPin()});
    const auto exported =
        desk.await([&] { return desk.session.records().exportRecord(*scene.deployment, {.path = recordPath, .signers = std::move(signers)}); });
    if (!exported)
        return std::unexpected(exported.error());
    return {};
}

} // namespace countersign
