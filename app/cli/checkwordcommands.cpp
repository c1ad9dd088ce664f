// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// ID, then checks: `make` makes the command for each.
template <class Make>
int forEachCheck(Desk &desk, const Arguments &arguments, Make make)
{
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    const auto deployment = openDeployment(desk, arguments.word(0));
    if (!deployment)
        return desk.fail(deployment.error());
    const auto checks = findChecks(desk, *deployment, arguments.words.sliced(1));
    if (!checks)
        return desk.fail(checks.error());
    for (const CheckId &check : *checks) {
        if (const int code = executeAs(desk, *deployment, make(check), *actor); code != Done)
            return code;
    }
    return Done;
}

// "HH:MM": the next such time here; else a whole date and time. Invalid where it is neither.
QDateTime momentNamed(const QString &text, const QDateTime &now)
{
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid())
        return QDateTime::fromString(text, Qt::ISODate);
    const QDateTime today(now.date(), time);
    return today > now ? today : today.addDays(1);
}

} // namespace

int runAllow(Desk &desk, const Arguments &arguments)
{
    return forEachCheck(desk, arguments, [](const CheckId &check) -> Command { return AllowCheck{check}; });
}

int runAcknowledge(Desk &desk, const Arguments &arguments)
{
    const QDateTime until = momentNamed(arguments.value(u"until"_s), desk.program.clock().now());
    return forEachCheck(desk, arguments, [&](const CheckId &check) -> Command { return AcknowledgeRed{check, arguments.value(u"reason"_s), until}; });
}

} // namespace countersign
