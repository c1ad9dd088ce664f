// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"

using namespace Qt::StringLiterals;

namespace countersign {

Expected<Person> actorOf(Desk &desk, const Arguments &arguments, qsizetype index)
{
    const QString name = arguments.values(u"as"_s).value(index);
    return desk.onMain([&]() -> Expected<Person> {
        const auto id = desk.session.people().find(name);
        if (!id)
            return std::unexpected(id.error());
        return *desk.session.journal().state().person(*id);
    });
}

Expected<DeploymentService *> openDeployment(Desk &desk, const QString &text)
{
    const auto id = desk.onMain([&] { return desk.session.find(text); });
    if (!id)
        return std::unexpected(id.error());
    return desk.await([&] { return desk.session.openDeployment(*id); });
}

int executeAs(Desk &desk, DeploymentService *deployment, const Command &command, const Person &actor)
{
    const auto done = desk.await([&] { return deployment->execute(command, actor.id); });
    return done ? int(Done) : desk.fail(done.error());
}

} // namespace countersign
