// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "core/wording/words.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString text(const char *source) { return QCoreApplication::translate("CommandLine", source); }

int usage(Desk &desk)
{
    return desk.fail({ErrorCode::UsageWrong, {text("Say list, dismiss, restore or edit, then the deployment, then the check by id or line.")}});
}

QString standing(const CheckSpec &check, const DeploymentService &deployment)
{
    const EnvironmentSettings &settings = deployment.state().settings;
    if (const auto reason = settings.dismissed.constFind(check.id); reason != settings.dismissed.constEnd())
        return text("dismissed: %1").arg(*reason);
    const Evidence evidence = deployment.evidence().value(check.id);
    return evidence.obstacle == Obstacle::None ? wordOf(evidence.status).toLower() : sentenceOf(evidence.obstacle);
}

QString lineText(const CheckSpec &check, const DeploymentService &deployment)
{
    QStringList lines;
    for (const int line : check.lines)
        lines.append(u"L%1"_s.arg(line));
    const bool revised = deployment.state().settings.revised.contains(check.id);
    return u"%1  %2  %3\n          %4%5\n"_s.arg(check.id.toString(), lines.join(u','), check.sentence, standing(check, deployment),
                                                 revised ? text(" (edited)") : QString());
}

QJsonObject lineJson(const CheckSpec &check, const DeploymentService &deployment)
{
    const EnvironmentSettings &settings = deployment.state().settings;
    QJsonArray lines;
    for (const int line : check.lines)
        lines.append(line);
    QJsonObject object{{u"id"_s, check.id.toString()},
                       {u"kind"_s, nameOf(check.kind)},
                       {u"lines"_s, lines},
                       {u"sentence"_s, check.sentence},
                       {u"target"_s, check.target.address},
                       {u"conditions"_s, QJsonArray::fromStringList(check.conditions)},
                       {u"edited"_s, settings.revised.contains(check.id)},
                       {u"dismissed"_s, settings.dismissed.contains(check.id)}};
    if (settings.dismissed.contains(check.id))
        object.insert(u"reason"_s, settings.dismissed.value(check.id));
    return object;
}

int list(Desk &desk, const DeploymentService &deployment, bool json)
{
    QJsonArray array;
    for (const CheckSpec &check : deployment.checks()) {
        if (json)
            array.append(lineJson(check, deployment));
        else
            desk.out << lineText(check, deployment);
    }
    if (json)
        desk.out << QString::fromUtf8(QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"checks"_s, array}}).toJson());
    return Done;
}

// dismiss, restore: any number of checks; all are known before the first takes effect.
int changeEach(Desk &desk, const Arguments &arguments, DeploymentService *deployment, const std::function<Command(const CheckId &)> &make)
{
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    const auto checks = findChecks(desk, deployment, arguments.words.sliced(2));
    if (!checks)
        return desk.fail(checks.error());
    if (checks->isEmpty())
        return usage(desk);
    for (const CheckId &check : *checks) {
        if (const int code = executeAs(desk, deployment, make(check), *actor); code != Done)
            return code;
    }
    return Done;
}

// One check, then what must hold: one condition a word.
int edit(Desk &desk, const Arguments &arguments, DeploymentService *deployment)
{
    const auto actor = actorOf(desk, arguments);
    if (!actor)
        return desk.fail(actor.error());
    const QList<CheckSpec> read = desk.onMain([&] { return deployment->checksAsRead(); });
    const auto id = findCheck(read, arguments.word(2));
    if (!id)
        return desk.fail(id.error());
    QStringList conditions = arguments.words.sliced(3);
    if (arguments.has(u"as-read"_s))
        conditions = std::ranges::find(read, *id, &CheckSpec::id)->conditions;
    return executeAs(desk, deployment, ReviseCheck{*id, conditions}, *actor);
}

} // namespace

int runCheck(Desk &desk, const Arguments &arguments)
{
    const QString what = arguments.word(0);
    const auto opened = openDeployment(desk, arguments.word(1));
    if (!opened)
        return desk.fail(opened.error());
    DeploymentService *deployment = *opened;
    if (what == "list"_L1)
        return desk.onMain([&] { return list(desk, *deployment, arguments.has(u"json"_s)); });
    if (what == "dismiss"_L1)
        return changeEach(desk, arguments, deployment, [&](const CheckId &check) { return DismissCheck{check, arguments.value(u"reason"_s)}; });
    if (what == "restore"_L1)
        return changeEach(desk, arguments, deployment, [](const CheckId &check) { return RestoreCheck{check}; });
    if (what == "edit"_L1 && arguments.words.size() > 2)
        return edit(desk, arguments, deployment);
    return usage(desk);
}

} // namespace countersign
