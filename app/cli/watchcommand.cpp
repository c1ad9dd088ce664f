// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/pin.h"
#include "core/wording/addendum.h"
#include "core/wording/words.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostHours = 24 * 31;

// As the window does while it is open: looks again as results age, and writes every hour down. Says what turns.
void keepLooking(Desk &desk, DeploymentService &deployment, const QDateTime &until)
{
    constexpr int lookMilliseconds = 100;
    const Interruption interruption;
    ProbeMonitor &monitor = desk.session.monitor();
    const auto shown = QObject::connect(&monitor, &ProbeMonitor::judged, &monitor, [&](const QList<ProbeResult> &results) {
        for (const ProbeResult &result : results) {
            const auto check = std::ranges::find(deployment.checks(), result.check, &CheckSpec::id);
            desk.out << desk.program.clock().now().toString(u"yyyy-MM-dd HH:mm  "_s) << wordOf(result.status) << "  "
                     << (check == deployment.checks().end() ? QString() : check->sentence) << '\n';
        }
        desk.out.flush();
    });
    desk.onMain([&] { monitor.setSampling(true); });
    while (!interruption.isWanted() && desk.program.clock().now() < until)
        QThread::msleep(lookMilliseconds);
    desk.onMain([&] {
        monitor.setSampling(false);
        QObject::disconnect(shown);
    });
}

} // namespace

int runWatch(Desk &desk, const Arguments &arguments)
{
    const auto deployment = openDeployment(desk, arguments.word(0));
    if (!deployment)
        return desk.fail(deployment.error());
    if (arguments.has(u"for"_s)) {
        bool number = false;
        const int hours = arguments.value(u"for"_s).toInt(&number);
        if (!number || hours < 1 || hours > mostHours)
            return desk.fail({ErrorCode::ValueRefused, {arguments.value(u"for"_s), u"1 … %1"_s.arg(mostHours)}});
        if (const Phase phase = desk.onMain([&] { return (*deployment)->state().phase; }); phase != Phase::Live)
            return desk.fail({ErrorCode::NotLive, {nameOf(phase)}});
        keepLooking(desk, **deployment, desk.program.clock().now().addSecs(hours * 3600));
        if (const auto settled = desk.await([&] { return (*deployment)->settled(); }); !settled)
            return desk.fail(settled.error());
    }
    struct Seen {
        Phase phase;
        QString addendum;
        QString statement;
    };
    const Seen seen = desk.onMain([&] {
        const DeploymentState &state = (*deployment)->state();
        const QDateTime now = desk.program.clock().now();
        if (!state.operations.liveAt.isValid())
            return Seen{state.phase, {}, {}};
        const QList<AgendaEntry> due = agendaOf((*deployment)->checklist(), state, now, now.date().addMonths(1));
        return Seen{state.phase, state.operations.addendum, watchStatement((*deployment)->checks(), state, due, now)};
    });
    if (seen.statement.isEmpty())
        return desk.fail({ErrorCode::NotLive, {nameOf(seen.phase)}});
    desk.out << (seen.addendum.isEmpty() ? seen.statement : seen.addendum) << Qt::endl;
    if (!arguments.has(u"close"_s))
        return Done;
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    auto pins = readPins(desk, arguments, {actor->name});
    if (!pins)
        return desk.fail(pins.error());
    const auto done = desk.await([&] { return (*deployment)->execute(CloseWatch{seen.statement}, actor->id, std::move(pins->front())); });
    return done ? int(Done) : desk.fail(done.error());
}

} // namespace countersign
