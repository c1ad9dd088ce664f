// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/settingsarguments.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

int runStart(Desk &desk, const Arguments &arguments)
{
    const auto settings = settingsCommands(arguments);
    if (!settings)
        return desk.fail(settings.error());
    const auto lead = actorOf(desk, arguments);
    if (!lead)
        return desk.fail(lead.error());
    const auto source = readChecklistFile(arguments.word(0));
    if (!source)
        return desk.fail(source.error());
    const NewDeployment deployment{.system = arguments.value(u"system"_s),
                                   .version = arguments.value(u"version"_s),
                                   .environment = arguments.value(u"environment"_s),
                                   .fileName = QFileInfo(arguments.word(0)).fileName(),
                                   .source = *source};
    const auto started = desk.await([&] { return desk.session.start(deployment, lead->id); });
    if (!started)
        return desk.fail(started.error());
    desk.out << desk.onMain([&] { return (*started)->state().id.toString(); }) << Qt::endl;
    for (const Command &command : *settings) {
        if (const int code = executeAs(desk, *started, command, *lead); code != Done)
            return code;
    }
    return Done;
}

namespace {

using Parse = Expected<Command> (*)(const QString &);

// bind, route, approve and their like: ID, then one or more texts. All are understood before the first takes effect.
int change(Desk &desk, const Arguments &arguments, Parse parse)
{
    QList<Command> commands;
    for (const QString &text : arguments.words.sliced(1)) {
        auto command = parse(text);
        if (!command)
            return desk.fail(command.error());
        commands.append(std::move(*command));
    }
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    const auto deployment = openDeployment(desk, arguments.word(0));
    if (!deployment)
        return desk.fail(deployment.error());
    for (const Command &command : std::as_const(commands)) {
        if (const int code = executeAs(desk, *deployment, command, *actor); code != Done)
            return code;
    }
    return Done;
}

} // namespace

int runBind(Desk &desk, const Arguments &arguments) { return change(desk, arguments, bindCommand); }

int runRoute(Desk &desk, const Arguments &arguments) { return change(desk, arguments, routeCommand); }

int runApprove(Desk &desk, const Arguments &arguments) { return change(desk, arguments, approveCommand); }

int runAllowSecret(Desk &desk, const Arguments &arguments) { return change(desk, arguments, allowSecretCommand); }

int runTrustAuthority(Desk &desk, const Arguments &arguments) { return change(desk, arguments, trustCommand); }

int runVantage(Desk &desk, const Arguments &arguments) { return change(desk, arguments, vantageCommand); }

int runProxy(Desk &desk, const Arguments &arguments) { return change(desk, arguments, proxyCommand); }

} // namespace countersign
