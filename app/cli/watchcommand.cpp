// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/pin.h"
#include "core/wording/addendum.h"

using namespace Qt::StringLiterals;

namespace countersign {

int runWatch(Desk &desk, const Arguments &arguments)
{
    const auto deployment = openDeployment(desk, arguments.word(0));
    if (!deployment)
        return desk.fail(deployment.error());
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
