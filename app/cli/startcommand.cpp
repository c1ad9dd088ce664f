// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/settingsarguments.h"
#include "core/deployment/settings.h"
#include "core/wording/factsentences.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// "2026-11-28T22:00+01:00/2026-11-29T02:00+01:00"
Expected<std::pair<QDateTime, QDateTime>> readWindow(const QString &text)
{
    const QDateTime from = QDateTime::fromString(text.section(u'/', 0, 0), Qt::ISODate);
    const QDateTime until = QDateTime::fromString(text.section(u'/', 1), Qt::ISODate);
    if (!from.isValid() || !until.isValid() || until <= from)
        return failure(ErrorCode::ValueRefused, {text, u"FROM/UNTIL, for example 2026-11-28T22:00/2026-11-29T02:00"_s});
    return std::pair(from.toUTC(), until.toUTC());
}

// What earlier deployments of this system and environment settled, for whoever starts this one to look over.
void tellCarriedOver(Desk &desk, DeploymentService *deployment, const QString &lead)
{
    const QStringList carried = desk.onMain([&] {
        QStringList sentences;
        for (const auto &[fact, item] : carriedOver(deployment->state().settings))
            sentences << factSentence(fact, {.actor = lead, .about = item});
        return sentences;
    });
    if (carried.isEmpty())
        return;
    desk.err << QCoreApplication::translate("CommandLine", "Carried over from the last deployment of this system and environment:") << '\n';
    for (const QString &sentence : carried)
        desk.err << "  " << sentence << '\n';
    desk.err << Qt::flush;
}

} // namespace

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
    NewDeployment deployment{.system = arguments.value(u"system"_s),
                             .version = arguments.value(u"version"_s),
                             .environment = arguments.value(u"environment"_s),
                             .fileName = QFileInfo(arguments.word(0)).fileName(),
                             .source = *source,
                             .rehearsal = arguments.has(u"rehearsal"_s)};
    if (arguments.has(u"window"_s)) {
        const auto window = readWindow(arguments.value(u"window"_s));
        if (!window)
            return desk.fail(window.error());
        std::tie(deployment.windowFrom, deployment.windowUntil) = *window;
    }
    const auto started = desk.await([&] { return desk.session.start(deployment, lead->id); });
    if (!started)
        return desk.fail(started.error());
    desk.out << desk.onMain([&] { return (*started)->state().id.toString(); }) << Qt::endl;
    tellCarriedOver(desk, *started, lead->name);
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
