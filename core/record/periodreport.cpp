// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/periodreport.h"

#include "core/record/auditparts.h"
#include "core/record/tally.h"
#include "core/wording/record.h"
#include "core/wording/systemname.h"
#include "core/wording/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int format = 1;

QJsonArray exceptionsToJson(const QList<AuditException> &exceptions)
{
    QJsonArray array;
    for (const AuditException &exception : exceptions)
        array.append(QJsonObject{{u"status"_s, nameOf(exception.status)}, {u"text"_s, exception.text}, {u"detail"_s, exception.detail}});
    return array;
}

QJsonArray recordsToJson(const QList<KnownRecord> &records)
{
    QJsonArray array;
    for (const KnownRecord &record : records)
        array.append(
            QJsonObject{{u"number"_s, record.number}, {u"sha256"_s, record.file.toString()}, {u"at"_s, record.at.toUTC().toString(Qt::ISODate)}});
    return array;
}

QJsonObject toJson(const ReportedDeployment &deployment)
{
    return {{u"id"_s, deployment.id.toString()},
            {u"system"_s, deployment.system},
            {u"version"_s, deployment.version},
            {u"environment"_s, deployment.environment},
            {u"rehearsal"_s, deployment.rehearsal},
            {u"lead"_s, deployment.lead},
            {u"startedAt"_s, deployment.startedAt.toUTC().toString(Qt::ISODate)},
            {u"decidedAt"_s, deployment.decidedAt.isValid() ? deployment.decidedAt.toUTC().toString(Qt::ISODate) : QString()},
            {u"verdict"_s, nameOf(deployment.verdict)},
            {u"reason"_s, deployment.reason},
            {u"signedRoles"_s, deployment.signedRoles},
            {u"roles"_s, deployment.roles},
            {u"exceptions"_s, exceptionsToJson(deployment.exceptions)},
            {u"records"_s, recordsToJson(deployment.records)}};
}

QString numbersOf(const QList<KnownRecord> &records)
{
    QStringList numbers;
    for (const KnownRecord &record : records) {
        const QString number = QString::number(record.number);
        if (!numbers.contains(number))
            numbers.append(number);
    }
    return numbers.isEmpty() ? recordText(RecordText::NoRecord) : recordText(RecordText::Number, {numbers.join(u", "_s)});
}

QString subjectOf(const ReportedDeployment &deployment)
{
    return recordText(RecordText::Subject, {systemName(deployment.system, deployment.rehearsal), deployment.version, deployment.environment});
}

} // namespace

ReportedDeployment reportedDeployment(const RecordSource &source, const QList<KnownRecord> &records)
{
    const RecordNames names(source);
    const Tally tally = tallyOf(source);
    ReportedDeployment deployment{.id = source.state.id,
                                  .system = source.state.start.system,
                                  .version = source.state.start.version,
                                  .environment = source.state.start.environment,
                                  .rehearsal = source.state.start.rehearsal,
                                  .lead = names.person(source.state.lead),
                                  .startedAt = source.state.startedAt,
                                  .decidedAt = source.state.decidedAt,
                                  .verdict = source.view.verdict};
    deployment.reason = verdictReasonOf(source, names);
    deployment.signedRoles = tally.signedRoles;
    deployment.roles = tally.roles;
    deployment.exceptions = exceptionsOf(source, names);
    for (const KnownRecord &record : records) {
        if (record.deployment == source.state.id)
            deployment.records.append(record);
    }
    return deployment;
}

const ReportedDeployment *counterpartOf(const QList<ReportedDeployment> &oldestFirst, const ReportedDeployment &deployment)
{
    const auto found = std::find_if(oldestFirst.rbegin(), oldestFirst.rend(), [&](const ReportedDeployment &each) {
        return each.rehearsal != deployment.rehearsal && each.system == deployment.system && each.version == deployment.version;
    });
    return found == oldestFirst.rend() ? nullptr : &*found;
}

QJsonObject toJson(const PeriodReport &report)
{
    QJsonArray deployments;
    for (const ReportedDeployment &deployment : report.deployments)
        deployments.append(toJson(deployment));
    return {{u"format"_s, format},
            {u"from"_s, report.from.toString(Qt::ISODate)},
            {u"to"_s, report.to.toString(Qt::ISODate)},
            {u"genesis"_s, report.genesis.toString()},
            {u"head"_s, report.head.toString()},
            {u"deployments"_s, deployments}};
}

QString toText(const PeriodReport &report)
{
    QString text;
    for (const ReportedDeployment &deployment : report.deployments) {
        text += u"%1  %2  %3  (%4)\n"_s.arg(recordMinute(deployment.startedAt.toTimeZone(report.created.timeZone())), wordOf(deployment.verdict),
                                            subjectOf(deployment), numbersOf(deployment.records));
        for (const AuditException &exception : deployment.exceptions)
            text += u"    %1\n"_s.arg(exception.text);
    }
    return text + recordCount(RecordText::DeploymentsCount, report.deployments.size()) + u'\n';
}

} // namespace countersign
