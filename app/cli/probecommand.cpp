// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/probing.h"
#include "app/cli/settingsarguments.h"
#include "app/cli/statusreport.h"
#include "core/checks/derive.h"
#include "core/deployment/settings.h"
#include "core/probing/egressfile.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

int print(Desk &desk, const QList<CheckSpec> &checks, const EvidenceByCheck &evidence, bool json)
{
    QJsonArray array;
    int failing = 0, unknown = 0, off = 0;
    for (const CheckSpec &check : checks) {
        const Evidence each = evidence.value(check.id);
        failing += each.status == EvidenceStatus::Failing;
        unknown += each.status == EvidenceStatus::Unknown;
        off += each.status == EvidenceStatus::None;
        if (json)
            array.append(probeJson(check, each));
        else if (each.status != EvidenceStatus::None)
            desk.out << probeText(check, each);
    }
    if (json)
        desk.out << QString::fromUtf8(QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"checks"_s, array}}).toJson());
    else
        desk.out << QCoreApplication::translate("CommandLine", "%1 checks, %2 failing, %3 unknown, %4 off")
                        .arg(checks.size())
                        .arg(failing)
                        .arg(unknown)
                        .arg(off)
                 << '\n';
    return failing > 0 ? Refused : unknown > 0 ? CannotTell : Done;
}

// What left this machine in this call, for whoever answers for it.
int writeEgress(Desk &desk, const Arguments &arguments)
{
    const QString path = arguments.value(u"egress"_s);
    if (path.isEmpty())
        return Done;
    const auto written = writeEgressFile(path, desk.onMain([&] { return desk.session.monitor().egress().contacts(); }));
    if (!written)
        return desk.fail(written.error());
    return Done;
}

// What the same commands would make of a deployment's settings.
Expected<EnvironmentSettings> settingsFrom(const QList<Command> &commands, const Checklist &checklist, const QList<CheckSpec> &checks,
                                           const QDateTime &now)
{
    DeploymentState state;
    for (const Command &command : commands) {
        const auto facts = decide(command, {checklist, checks, {}, state, {}, {}, {}, now});
        if (!facts)
            return std::unexpected(facts.error());
        for (const DraftedFact &each : *facts)
            applySetting(state.settings, each.fact);
    }
    return state.settings;
}

// A file that is in no deployment: what its checks say, with the settings of this call and nothing recorded.
int probeFile(Desk &desk, const Arguments &arguments, const QList<Command> &settings)
{
    const auto source = readChecklistFile(arguments.word(0));
    if (!source)
        return desk.fail(source.error());
    const auto checklist = importChecklist(*source, desk.program.reader());
    if (!checklist)
        return desk.fail(checklist.error());
    const QList<CheckSpec> checks = deriveChecks(*checklist);
    const auto allowed = settingsFrom(settings, *checklist, checks, desk.program.clock().now().toUTC());
    if (!allowed)
        return desk.fail(allowed.error());
    ProbeMonitor &monitor = desk.session.monitor();
    desk.onMain([&] {
        monitor.setChecks(checks);
        monitor.setSettings(*allowed);
    });
    if (const auto done = probeOnce(desk); !done)
        return desk.fail(done.error());
    if (const int code = writeEgress(desk, arguments); code != Done)
        return code;
    return print(desk, checks, desk.onMain([&] { return monitor.evidence(); }), arguments.has(u"json"_s));
}

} // namespace

int runProbe(Desk &desk, const Arguments &arguments)
{
    const auto settings = settingsCommands(arguments);
    if (!settings)
        return desk.fail(settings.error());
    if (!arguments.words.isEmpty() && QFileInfo(arguments.word(0)).isFile())
        return probeFile(desk, arguments, *settings);
    const auto deployment = openDeployment(desk, arguments.word(0));
    if (!deployment)
        return desk.fail(deployment.error());
    if (!settings->isEmpty()) {
        const auto actor = actorOf(desk, arguments);
        if (!actor)
            return desk.fail(actor.error());
        for (const Command &command : *settings) {
            if (const int code = executeAs(desk, *deployment, command, *actor); code != Done)
                return code;
        }
    }
    if (const auto done = probeAndRecord(desk, *deployment); !done)
        return desk.fail(done.error());
    if (const int code = writeEgress(desk, arguments); code != Done)
        return code;
    return print(desk, desk.onMain([&] { return (*deployment)->checks(); }), desk.onMain([&] { return (*deployment)->evidence(); }),
                 arguments.has(u"json"_s));
}

} // namespace countersign
