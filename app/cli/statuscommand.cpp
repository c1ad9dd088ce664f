// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/actor.h"
#include "app/cli/commands.h"
#include "app/cli/statusreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

int list(Desk &desk, const QList<DeploymentSummary> &deployments, bool json)
{
    QJsonArray array;
    for (const DeploymentSummary &each : deployments) {
        if (json)
            array.append(QJsonObject{{u"id"_s, each.id.toString()},
                                     {u"system"_s, each.system},
                                     {u"version"_s, each.version},
                                     {u"environment"_s, each.environment},
                                     {u"phase"_s, nameOf(each.phase)},
                                     {u"startedAt"_s, each.startedAt.toUTC().toString(Qt::ISODate)}});
        else
            desk.out << each.id.toString() << "  " << each.system << ' ' << each.version << " → " << each.environment << "  " << nameOf(each.phase)
                     << '\n';
    }
    if (json)
        desk.out << QString::fromUtf8(QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"deployments"_s, array}}).toJson());
    return Refused;
}

int exitCodeOf(VerdictKind verdict)
{
    return verdict == VerdictKind::Go || verdict == VerdictKind::GoWithWaivers || verdict == VerdictKind::Live ? Done : Refused;
}

Expected<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, {path, file.errorString()});
    return {};
}

} // namespace

int runStatus(Desk &desk, const Arguments &arguments)
{
    const bool json = arguments.has(u"json"_s);
    if (arguments.words.isEmpty()) {
        const auto only = desk.onMain([&] { return desk.session.find({}); });
        if (!only)
            return list(desk, desk.onMain([&] { return desk.session.journal().state().deployments; }), json);
    }
    const auto deployment = openDeployment(desk, arguments.word(0));
    if (!deployment)
        return desk.fail(deployment.error());
    const StatusReport report = desk.onMain([&] { return reportOn(**deployment, desk.session.journal().state()); });
    if (arguments.has(u"junit"_s)) {
        if (const auto written = writeFile(arguments.value(u"junit"_s), statusJUnit(report)); !written)
            return desk.fail(written.error());
    }
    desk.out << (json ? QString::fromUtf8(QJsonDocument(statusJson(report)).toJson()) : statusText(report));
    return exitCodeOf(report.view.verdict);
}

} // namespace countersign
