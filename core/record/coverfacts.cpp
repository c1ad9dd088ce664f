// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/wording/record.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Everybody who did something, in the order of their first act.
QString peopleOf(const RecordSource &source, const RecordNames &names)
{
    QStringList people;
    for (const RecordedEvent &event : source.events) {
        const QString name = names.person(event.event.actor);
        if (!event.event.actor.isEmpty() && !people.contains(name))
            people.append(name);
    }
    return people.join(u", "_s);
}

QString decisionOf(const RecordSource &source, const RecordNames &names)
{
    if (!source.state.decision)
        return {};
    const QString at = names.time(source.state.decidedAt);
    switch (source.state.decision->decision) {
    case Decision::Live: return recordText(RecordText::DecidedLive, {at});
    case Decision::NoGo: return recordText(RecordText::DecidedNoGo, {at});
    case Decision::NeedsRevision: return recordText(RecordText::DecidedRevision, {at});
    }
    std::unreachable();
}

QString checksOf(const RecordSource &source)
{
    int run = 0, hold = 0;
    for (const CheckSpec &check : source.checks) {
        const EvidenceStatus status = source.evidence.value(check.id).status;
        run += status != EvidenceStatus::None;
        hold += status == EvidenceStatus::Passing;
    }
    return recordText(RecordText::ChecksCount, {QString::number(run), QString::number(hold), QString::number(source.checks.size() - run)});
}

// Said only where something is left out, or more than usual is in.
QString detailOf(RecordDetail detail)
{
    switch (detail) {
    case RecordDetail::Summary: return recordText(RecordText::DetailSummary);
    case RecordDetail::Full: return {};
    case RecordDetail::WithOutput: return recordText(RecordText::DetailOutput);
    }
    std::unreachable();
}

} // namespace

QList<AuditFact> coverFactsOf(const RecordSource &source, const RecordNames &names)
{
    const DeploymentState &state = source.state;
    QList<AuditFact> facts{
        {recordText(RecordText::System), state.start.system},
        {recordText(RecordText::EnvironmentFact), state.start.environment},
        {recordText(RecordText::Version), state.start.version},
        {recordText(RecordText::Lead), names.person(state.lead)},
        {recordText(RecordText::Started), names.time(state.startedAt)},
        {recordText(RecordText::Recorded), recordTime(source.created)},
        {recordText(RecordText::Decided), decisionOf(source, names)},
        {recordText(RecordText::People), peopleOf(source, names)},
        {recordText(RecordText::Checks), checksOf(source)},
        {recordText(RecordText::Deployment), state.id.toString(), true},
        {recordText(RecordText::Detail), detailOf(source.detail)},
        {recordText(RecordText::Predecessor), source.predecessor, true},
    };
    if (source.journal.soloMode())
        facts.append({recordText(RecordText::Note), recordText(RecordText::SoloMode)});
    facts.removeIf([](const AuditFact &fact) { return fact.value.isEmpty(); });
    return facts;
}

} // namespace countersign
