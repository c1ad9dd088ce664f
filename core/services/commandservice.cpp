// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/commandservice.h"

#include "core/base/future.h"
#include "core/commands/commandevidence.h"
#include "core/services/deploymentservice.h"
#include "core/services/environmentservice.h"

#include <QPointer>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr auto here = "here"_L1;
constexpr auto through = "ssh:"_L1;

// What a person may run now, or why not.
Expected<> demandRunnable(const DeploymentService &deployment, const GuardedCommand &command, const QString &where)
{
    if (isOver(deployment.state().phase))
        return failure(ErrorCode::DeploymentOver, {nameOf(deployment.state().phase)});
    if (!deployment.state().operations.commandsAllowed)
        return failure(ErrorCode::CommandsNotAllowed);
    if (where != here && !where.startsWith(through))
        return failure(ErrorCode::ValueRefused, {where, u"here, or ssh:USER@HOST"_s});
    if (const QStringList blockers = command.blockers(); !blockers.isEmpty())
        return failure(ErrorCode::CommandBlocked, {blockers.join(u", "_s)});
    return {};
}

Expected<> demandNoSession(const GuardedCommand &command)
{
    const auto session = std::ranges::find(command.findings, GuardKind::Interactive, &GuardFinding::kind);
    return session == command.findings.end() ? Expected<>() : failure(ErrorCode::CommandInteractive, {session->subject});
}

} // namespace

struct CommandService::Private {
    CommandRunner &runner;
    EnvironmentService &environment;
    const RedactionFilter &filter;
    CommandService *q;
    std::shared_ptr<const Redactor> redactor = {}; // as it was when the command began
    // of the one under way
    std::unique_ptr<CommandScript> script = {};
    std::unique_ptr<RedactingStream> stream = {};
    QByteArray shown = {};

    CommandRequest requestFor(const CommandPlan &plan, const GuardedCommand &command, const QString &where) const
    {
        CommandRequest request{.script = command.text, .directory = plan.directory, .values = command.values};
        request.host = where == here ? QString() : where.sliced(through.size());
        for (const QString &name : command.variables) {
            if (const auto value = environment.values().values.value(name))
                request.secrets.emplace_back(name, value);
        }
        return request;
    }

    void take(const QByteArray &chunk)
    {
        if (script)
            show(stream->take(script->take(chunk)));
    }

    void show(const QByteArray &clean)
    {
        shown += clean;
        if (!clean.isEmpty())
            Q_EMIT q->output(QString::fromUtf8(clean));
    }

    CommandReport reportOf(const DeploymentService &deployment, const CommandPlan &plan, CommandRun run, const CommandOutcome &outcome)
    {
        show(stream->take(script->finish()));
        show(stream->finish());
        run.end = outcome.end;
        run.exitCode = outcome.exitCode;
        run.milliseconds = outcome.milliseconds;
        CommandReport report{.run = run, .output = std::exchange(shown, {})};
        if (outcome.end == CommandEnd::Exited) {
            QList<SegmentResult> results = script->results(outcome.exitCode);
            for (SegmentResult &result : results)
                result.output = redactor->redactBytes(result.output);
            report.judged =
                judgeCommand(plan, deployment.checks(), deployment.state().settings.parameters, results, outcome.startedAt, outcome.milliseconds);
        }
        for (ProbeResult &result : report.judged)
            result.observation.address = run.where;
        return report;
    }

    void forget()
    {
        script.reset();
        stream.reset();
        shown.clear();
        Q_EMIT q->busyChanged(false);
    }
};

CommandService::CommandService(CommandRunner &runner, EnvironmentService &environment, const RedactionFilter &filter, QObject *parent) :
    QObject(parent),
    d(new Private{runner, environment, filter, this})
{
    connect(&runner, &CommandRunner::output, this, [this](const QByteArray &chunk) { d->take(chunk); });
}

CommandService::~CommandService() = default;

QFuture<Expected<CommandReport>> CommandService::run(DeploymentService &deployment, const CommandPlan &plan, const GuardedCommand &command,
                                                     const QString &where, const PersonId &actor)
{
    if (isBusy())
        return failedFuture<CommandReport>({ErrorCode::CommandUnderWay});
    const auto runnable = demandRunnable(deployment, command, where).and_then([&] { return demandNoSession(command); });
    if (!runnable)
        return failedFuture<CommandReport>(runnable.error());
    d->redactor = d->filter.current();
    d->script = std::make_unique<CommandScript>(command.text, QUuid::createUuid().toString(QUuid::Id128));
    d->stream = std::make_unique<RedactingStream>(d->redactor);
    Q_EMIT busyChanged(true);
    CommandRequest request = d->requestFor(plan, command, where);
    request.script = d->script->shellText();
    const CommandRun run{.text = d->redactor->redact(command.text),
                         .where = where,
                         .directory = plan.directory,
                         .variables = command.variables + command.values.keys(),
                         .line = plan.lines.first};
    QPointer<DeploymentService> open(&deployment);
    return andThen(d->runner.run(std::move(request))
                       .then(this,
                             [this](Expected<CommandOutcome> outcome) {
                                 if (!outcome)
                                     d->forget();
                                 return outcome;
                             }),
                   this, [this, open, plan, run, actor](const CommandOutcome &outcome) {
                       if (!open) {
                           d->forget();
                           return failedFuture<CommandReport>({ErrorCode::Cancelled});
                       }
                       CommandReport report = d->reportOf(*open, plan, run, outcome);
                       d->forget();
                       const Blob blob = makeBlob(report.output);
                       report.run.output = blob.digest;
                       report.run.size = report.output.size();
                       const RecordCommand record{plan.item, report.run, report.judged, blob};
                       return andThen(open->execute(record, actor), this, [report] { return readyFuture<CommandReport>(report); });
                   });
}

Expected<> CommandService::openTerminal(const DeploymentService &deployment, const CommandPlan &plan, const GuardedCommand &command,
                                        const QString &where)
{
    return demandRunnable(deployment, command, where).and_then([&] { return d->runner.openTerminal(d->requestFor(plan, command, where)); });
}

void CommandService::cancel() { d->runner.cancel(); }

bool CommandService::isBusy() const { return bool(d->script); }

} // namespace countersign
