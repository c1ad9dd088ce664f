// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/terminal.h"
#include "core/services/commandservice.h"
#include "core/wording/checksentence.h"
#include "core/wording/durations.h"
#include "core/wording/guardsentences.h"
#include "core/wording/words.h"
#include "models/visibletext.h"

#include <QDir>
#include <QProcessEnvironment>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString said(const char *text) { return QCoreApplication::translate("CommandLine", text); }

void show(Desk &desk, const CommandPlan &plan, const GuardedCommand &command, const QString &where)
{
    for (const QString &line : visibleText(command.text).split(u'\n'))
        desk.out << "  " << line << '\n';
    const QString place = where == "here"_L1 ? said("on this computer, in %1").arg(plan.directory.isEmpty() ? QDir::currentPath() : plan.directory)
                                             : said("on %1").arg(where.section(u':', 1));
    desk.out << place << '\n';
    const QStringList names = command.variables + command.values.keys();
    if (!names.isEmpty())
        desk.out << said("receives %1").arg(names.join(u", "_s)) << '\n';
    for (const GuardFinding &finding : command.findings)
        desk.out << "! " << sentenceOf(finding) << '\n';
    desk.out.flush();
}

// A person looks at the whole text first; what changes something is never taken for granted.
bool isAgreed(Desk &desk, const Arguments &arguments)
{
    if (arguments.has(u"yes"_s))
        return true;
    if (!isTerminal(0) || !isTerminal(1))
        return false;
    desk.out << said("Run it? [y/N] ") << Qt::flush;
    const QString answer = QTextStream(stdin).readLine().trimmed().toLower();
    return answer == "y"_L1 || answer == "yes"_L1;
}

int print(Desk &desk, const CommandReport &report, const QList<CheckSpec> &checks)
{
    if (!report.output.isEmpty() && !report.output.endsWith('\n'))
        desk.out << '\n';
    const QString took = durationText(report.run.milliseconds / 1000);
    if (report.run.end == CommandEnd::Exited)
        desk.out << said("exit status %1 after %2").arg(report.run.exitCode).arg(took) << '\n';
    else
        desk.out << said("ended (%1) after %2").arg(nameOf(report.run.end), took) << '\n';
    bool fails = report.run.end != CommandEnd::Exited || (report.judged.isEmpty() && report.run.exitCode != 0);
    for (const ProbeResult &result : report.judged) {
        fails = fails || result.status == EvidenceStatus::Failing;
        const auto check = std::ranges::find(checks, result.check, &CheckSpec::id);
        desk.out << wordOf(result.status) << "  " << (check == checks.end() ? QString() : check->sentence) << '\n';
        for (const ConditionResult &condition : result.conditions) {
            if (condition.truth != Truth::Holds)
                desk.out << said("    %1: expected %2, got %3").arg(condition.condition, condition.expected, visibleText(condition.got.left(200)))
                         << '\n';
        }
    }
    desk.out.flush();
    return fails ? Refused : Done;
}

int allow(Desk &desk, DeploymentService *deployment, const Person &actor, bool allowed)
{
    return executeAs(desk, deployment, AllowCommands{allowed}, actor);
}

// Ctrl+C ends the command with all it started, and that is recorded: its session is not the terminal's, so it would go on alone.
Expected<CommandReport> perform(Desk &desk, DeploymentService &deployment, const CommandPlan &plan, const GuardedCommand &command,
                                const QString &where, const PersonId &actor)
{
    constexpr int lookMilliseconds = 50;
    CommandService &commands = desk.program.commands();
    const Interruption interruption;
    const auto shown = QObject::connect(&commands, &CommandService::output, &commands, [&desk](const QString &text) {
        desk.out << visibleText(text);
        desk.out.flush();
    });
    std::unique_ptr<QTimer> look;
    const auto report = desk.await([&] {
        look = std::make_unique<QTimer>();
        QObject::connect(look.get(), &QTimer::timeout, &commands, [&] {
            if (interruption.isWanted())
                commands.cancel();
        });
        look->start(lookMilliseconds);
        return commands.run(deployment, plan, command, where, actor);
    });
    desk.onMain([&] { look.reset(); });
    QObject::disconnect(shown);
    return report;
}

} // namespace

int runRun(Desk &desk, const Arguments &arguments)
{
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    const auto deployment = openDeployment(desk, arguments.word(0));
    if (!deployment)
        return desk.fail(deployment.error());
    if (arguments.has(u"forbid"_s))
        return allow(desk, *deployment, *actor, false);
    const bool isAllowed = desk.onMain([&] { return (*deployment)->state().operations.commandsAllowed; });
    if (arguments.has(u"allow"_s) && !isAllowed) {
        if (const int code = allow(desk, *deployment, *actor, true); code != Done)
            return code;
    }
    if (arguments.words.size() < 2)
        return arguments.has(u"allow"_s) ? int(Done) : desk.fail({ErrorCode::CommandUnknown, {QString()}});

    auto plan = desk.onMain([&] { return commandPlan((*deployment)->checklist(), (*deployment)->checks(), arguments.word(1)); });
    if (!plan)
        return desk.fail(plan.error());
    plan->directory = arguments.value(u"in"_s);
    desk.await([&] { return desk.session.environment().load(); }); // what cannot be read counts as not set
    const QStringList inherited = QProcessEnvironment::systemEnvironment().keys();
    const GuardedCommand command = desk.onMain([&] {
        const QStringList set = desk.session.environment().values().values.keys();
        return guard(plan->code, guardContext((*deployment)->checklist(), (*deployment)->state().settings, QSet(set.begin(), set.end()),
                                              QSet(inherited.begin(), inherited.end())));
    });
    const QString where = arguments.value(u"on"_s, u"here"_s);
    show(desk, *plan, command, where);
    if (!command.isBlocked() && !command.isInteractive() && !isAgreed(desk, arguments))
        return desk.fail({ErrorCode::CommandNotConfirmed});

    const auto report = perform(desk, **deployment, *plan, command, where, actor->id);
    if (!report)
        return desk.fail(report.error());
    return print(desk, *report, desk.onMain([&] { return (*deployment)->checks(); }));
}

} // namespace countersign
