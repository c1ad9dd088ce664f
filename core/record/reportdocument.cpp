// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/periodreport.h"
#include "core/wording/record.h"
#include "core/wording/systemname.h"
#include "core/wording/words.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

Status shapeOf(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Go:
    case VerdictKind::Live:
    case VerdictKind::Closed: return Status::Verified;
    case VerdictKind::GoWithWaivers: return Status::Waived;
    case VerdictKind::RolledBack: return Status::Degraded;
    case VerdictKind::NoGo:
    case VerdictKind::Aborted: return Status::Failing;
    case VerdictKind::Draft:
    case VerdictKind::Hold: return Status::Open;
    }
    std::unreachable();
}

QString minuteIn(const PeriodReport &report, const QDateTime &at)
{
    return at.isValid() ? recordMinute(at.toTimeZone(report.created.timeZone())) : QString();
}

// The deployment as a section, what it came to as its first line, its exceptions below that.
AuditSection sectionOf(const PeriodReport &report, const ReportedDeployment &deployment)
{
    AuditSection section{
        .title = recordText(RecordText::Subject, {systemName(deployment.system, deployment.rehearsal), deployment.version, deployment.environment}),
        .status = shapeOf(deployment.verdict),
        .word = wordOf(deployment.verdict)};
    QStringList records;
    for (const KnownRecord &record : deployment.records)
        records.append(recordText(RecordText::RecordFile, {QString::number(record.number), record.file.toString()}));
    if (records.isEmpty())
        records.append(recordText(RecordText::NoRecord));
    section.items.append({.text = deployment.reason,
                          .status = shapeOf(deployment.verdict),
                          .word = wordOf(deployment.verdict),
                          .who = deployment.lead,
                          .when = minuteIn(report, deployment.startedAt),
                          .remarks = records});
    for (const AuditException &exception : deployment.exceptions) {
        AuditItem item{.text = exception.text, .depth = 2, .status = exception.status};
        if (!exception.detail.isEmpty())
            item.remarks.append(exception.detail);
        section.items.append(item);
    }
    return section;
}

QList<AuditFact> factsOf(const PeriodReport &report)
{
    QMap<VerdictKind, int> verdicts;
    qsizetype exceptions = 0, without = 0;
    for (const ReportedDeployment &deployment : report.deployments) {
        ++verdicts[deployment.verdict];
        exceptions += deployment.exceptions.size();
        without += deployment.records.isEmpty();
    }
    QList<AuditFact> facts{
        {recordText(RecordText::PeriodFrom), report.from.toString(Qt::ISODate)}, {recordText(RecordText::PeriodTo), report.to.toString(Qt::ISODate)},
        {recordText(RecordText::Recorded), recordTime(report.created)},          {recordText(RecordText::Author), report.author},
        {recordText(RecordText::Exceptions), QString::number(exceptions)},       {recordText(RecordText::WithoutRecord), QString::number(without)}};
    for (const auto &[verdict, count] : verdicts.asKeyValueRange())
        facts.append({wordOf(verdict), QString::number(count)});
    facts.append({recordText(RecordText::Predecessor), report.predecessor, true});
    facts.removeIf([](const AuditFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

// The worst of them, so that the cover says at a glance whether anything went wrong.
VerdictKind worstOf(const QList<ReportedDeployment> &deployments)
{
    constexpr VerdictKind worstFirst[] = {VerdictKind::Aborted, VerdictKind::NoGo,          VerdictKind::RolledBack, VerdictKind::Hold,
                                          VerdictKind::Draft,   VerdictKind::GoWithWaivers, VerdictKind::Go};
    for (const VerdictKind kind : worstFirst) {
        if (std::ranges::contains(deployments, kind, &ReportedDeployment::verdict))
            return kind;
    }
    return VerdictKind::Closed;
}

QByteArray manifestOf(const PeriodReport &report)
{
    return encodeManifest({.number = report.number,
                           .previous = Digest(report.predecessor),
                           .head = report.head,
                           .boxes = {{QString(reportField), recordText(RecordText::Reader)}},
                           .signedFields = report.author.isEmpty() ? QStringList() : QStringList{QString(reportField)}});
}

} // namespace

AuditDocument auditDocumentOf(const PeriodReport &report)
{
    AuditDocument document;
    document.kind = recordText(RecordText::ReportTitle);
    document.title = recordText(RecordText::ReportOf, {report.from.toString(Qt::ISODate), report.to.toString(Qt::ISODate)});
    document.subject = recordText(RecordText::ReportSubject);
    document.number = QString::number(report.number);
    document.verdict = recordCount(RecordText::DeploymentsCount, report.deployments.size());
    document.verdictKind = worstOf(report.deployments);
    document.verdictReason = recordText(RecordText::ReportReason);
    document.facts = factsOf(report);
    for (const ReportedDeployment &deployment : report.deployments)
        document.sections.append(sectionOf(report, deployment));
    document.signatures = {{.field = QString(reportField),
                            .gate = recordText(RecordText::ReportTitle),
                            .role = recordText(RecordText::Reader),
                            .printedName = report.author,
                            .statement = recordText(RecordText::ReaderStatement, {document.title}),
                            .state = recordText(report.author.isEmpty() ? RecordText::StateNotYet : RecordText::StateBelow),
                            .status = report.author.isEmpty() ? Status::Open : Status::Verified}};
    document.zone = recordZone(report.created);
    document.genesis = report.genesis.toString();
    document.head = report.head.toString();
    document.author = report.author;
    document.language = u"en"_s;
    document.created = report.created;
    document.attachments = {{u"journal.jsonl"_s, report.bundle, u"application/jsonl"_s, recordText(RecordText::AttachedJournal), u"Data"_s},
                            {QString(manifestName), manifestOf(report), u"application/json"_s, recordText(RecordText::AttachedManifest), u"Data"_s}};
    return document;
}

} // namespace countersign
