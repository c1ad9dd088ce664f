// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/historyservice.h"

#include "core/base/digest.h"
#include "core/base/future.h"
#include "core/deployment/apply.h"
#include "core/probing/environmentsettings.h"
#include "core/services/readchecklist.h"
#include "core/services/recordsource.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

DeploymentState fold(const QList<RecordedEvent> &events)
{
    DeploymentState state;
    for (const RecordedEvent &each : events)
        apply(state, each.event, each.fact, each.signedEvent.hash);
    return state;
}

} // namespace

HistoryService::HistoryService(Journal &journal, const MarkdownReader &reader, const Clock &clock, QObject *parent) :
    QObject(parent),
    m_journal(journal),
    m_reader(reader),
    m_clock(clock)
{
}

QFuture<Expected<std::shared_ptr<const RecordSource>>> HistoryService::source(const DeploymentId &deployment)
{
    return andThen(m_journal.load(deployment), this, [this, deployment] { return sourceOfLoaded(deployment); });
}

QFuture<Expected<std::shared_ptr<const RecordSource>>> HistoryService::sourceOfLoaded(const DeploymentId &deployment)
{
    using Result = std::shared_ptr<const RecordSource>;
    const DeploymentState state = fold(m_journal.events(deployment));
    if (state.id.isEmpty())
        return failedFuture<Result>(Error{ErrorCode::UnknownDeployment, {deployment.toString()}});
    return andThen(m_journal.blob(state.document.blob), this, [this, state](const Blob &blob) {
        auto document = onPool([blob, wanted = state.document, &reader = m_reader]() -> Expected<ReadChecklist> {
            if (digestOf(blob.salt + blob.bytes) != wanted.blob)
                return failure(ErrorCode::StoreDamaged, {wanted.fileName, u"the checklist is not the one the journal speaks of"_s});
            return readChecklist(wanted.fileName, blob.bytes, reader);
        });
        return andThen(document, this, [this, state](const ReadChecklist &text) {
            QList<CheckSpec> checks;
            for (const CheckSpec &check : text.checks)
                checks.append(asRevised(check, state.settings));
            return readyFuture<Result>(std::make_shared<const RecordSource>(
                recordSource(m_journal, text.checklist, checks, state, journalledEvidence(state), m_clock.now())));
        });
    });
}

QFuture<Expected<PeriodReport>> HistoryService::report(const QDate &from, const QDate &to)
{
    auto report = std::make_shared<PeriodReport>();
    report->from = from;
    report->to = to;
    report->created = m_clock.now();
    report->genesis = m_journal.state().genesis;
    report->number = 1;
    for (const KnownRecord &record : knownRecords(m_journal)) {
        report->predecessor = record.file.toString();
        report->number = std::max(report->number, record.number + 1);
    }
    auto left = std::make_shared<QList<DeploymentId>>();
    for (const DeploymentSummary &summary : m_journal.state().deployments) {
        const QDate day = summary.startedAt.toTimeZone(report->created.timeZone()).date();
        if (day >= from && day <= to)
            left->append(summary.id);
    }
    const QList<DeploymentId> all = *left; // which addTo() empties
    return andThen(addTo(report, left), this, [this, all](PeriodReport report) {
        report.bundle = m_journal.bundle(all);
        report.head = m_journal.headOf(all);
        return readyFuture<PeriodReport>(std::move(report));
    });
}

// One after the other: each may be large.
QFuture<Expected<PeriodReport>> HistoryService::addTo(std::shared_ptr<PeriodReport> report, std::shared_ptr<QList<DeploymentId>> left)
{
    if (left->isEmpty())
        return readyFuture<PeriodReport>(*report);
    return andThen(source(left->takeFirst()), this, [this, report, left](const std::shared_ptr<const RecordSource> &source) {
        report->deployments.append(reportedDeployment(*source, knownRecords(m_journal)));
        return addTo(report, left);
    });
}

} // namespace countersign
