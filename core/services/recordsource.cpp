// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/recordsource.h"

#include "core/evidence/deploymentevidence.h"

namespace countersign {

namespace {

// When the deployment was decided: what a record shows is the state of that moment, not of the export.
QDateTime decisiveMoment(const DeploymentState &state, const QDateTime &now)
{
    if (state.decidedAt.isValid())
        return state.decidedAt;
    QDateTime last;
    for (const Signature &signature : state.signatures)
        last = last.isValid() ? std::max(last, signature.at) : signature.at;
    return last.isValid() ? last : now;
}

} // namespace

QList<KnownRecord> knownRecords(const Journal &journal)
{
    QList<KnownRecord> records;
    for (const RecordedEvent &each : journal.exports()) {
        if (const auto *exported = std::get_if<RecordExported>(&each.fact))
            records.append({exported->file, each.event.deployment, exported->number > 0 ? exported->number : int(records.size()) + 1, each.event.at});
    }
    return records;
}

RecordSource recordSource(const Journal &journal, Checklist checklist, QList<CheckSpec> checks, DeploymentState state, EvidenceByCheck evidence,
                          const QDateTime &now)
{
    RecordSource source;
    source.checklist = std::move(checklist);
    source.checks = std::move(checks);
    source.state = std::move(state);
    const QDateTime moment = decisiveMoment(source.state, now);
    const DeploymentEvidence own(source.checklist, source.checks);
    source.evidence = own.over(std::move(evidence), own.answers(source.state, moment), moment);
    source.created = now;
    source.view = viewOf(source.checklist, source.checks, source.state, source.evidence, moment);
    source.journal = journal.state();
    source.events = journal.events(source.state.id);
    source.bundle = journal.bundle(source.state.id);
    source.head = journal.head();
    source.number = 1;
    for (const KnownRecord &record : knownRecords(journal)) {
        source.predecessor = record.file.toString();
        source.number = std::max(source.number, record.number + 1);
    }
    return source;
}

EvidenceByCheck journalledEvidence(const DeploymentState &state)
{
    EvidenceByCheck evidence;
    for (const auto &[check, result] : state.evidence.asKeyValueRange())
        evidence.insert(check, {.status = result.status, .obstacle = result.obstacle, .result = result});
    return evidence;
}

} // namespace countersign
