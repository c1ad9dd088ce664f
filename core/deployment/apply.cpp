// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/apply.h"

#include "core/base/digest.h"
#include "core/deployment/applyrevision.h"
#include "core/deployment/settings.h"
#include "core/deployment/subject.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};

Person *personIn(JournalState &state, const PersonId &id)
{
    const auto found = std::ranges::find(state.people, id, &Person::id);
    return found == state.people.end() ? nullptr : &*found;
}

void setPhase(JournalState &state, const DeploymentId &id, Phase phase)
{
    const auto found = std::ranges::find(state.deployments, id, &DeploymentSummary::id);
    if (found != state.deployments.end())
        found->phase = phase;
}

void enrol(JournalState &state, const PersonEnrolled &fact)
{
    Person person;
    person.id = fact.person;
    person.name = fact.name;
    person.email = fact.email;
    person.organisation = fact.organisation;
    person.consentKey = QByteArray::fromBase64(fact.consentKey.toLatin1());
    person.consentKeyId = KeyId(digestOf(person.consentKey).toString());
    person.certificate = QByteArray::fromBase64(fact.certificate.toLatin1());
    person.owner = fact.owner;
    state.people.append(person);
}

ProbeResult resultOf(const CheckJudged &fact)
{
    ProbeResult result;
    result.check = fact.check;
    result.status = fact.status;
    result.obstacle = fact.obstacle;
    result.observation.at = fact.observedAt;
    result.observation.failure = fact.failure;
    result.observation.address = fact.address;
    result.observation.status = fact.httpStatus;
    result.observation.phases.total = fact.totalMilliseconds;
    result.conditions = fact.conditions;
    return result;
}

void attest(DeploymentState &state, const Event &event, const Digest &hash, Attestation attestation, const QString &reason)
{
    ItemState &item = state.items[ItemId(event.item)];
    item.attestation = attestation;
    item.by = attestation == Attestation::Open ? PersonId() : event.actor;
    item.at = event.at;
    item.reason = reason;
    item.until.clear();
    item.ticket.clear();
    item.lastEvent = hash;
    item.lastSeq = event.seq;
}

void sign(DeploymentState &state, const Event &event, const SignedOff &fact, const Digest &hash)
{
    Signature signature;
    signature.fact = fact;
    signature.person = event.actor;
    signature.at = event.at;
    signature.zone = event.zone;
    signature.event = hash;
    signature.seq = event.seq;
    signature.key = event.key;
    signature.cited = citedEvidence(state);
    state.signatures.insert(fact.role, signature);
}

void decideOn(DeploymentState &state, const Event &event, const DecisionMade &fact)
{
    state.decision = fact;
    state.decidedAt = event.at;
    if (fact.decision == Decision::Live) {
        state.phase = Phase::Live;
        state.operations.liveAt = event.at;
    }
}

} // namespace

bool Person::holds(const QString &role) const { return roles.contains(u"*"_s) || roles.contains(role, Qt::CaseInsensitive); }

const Person *JournalState::person(const PersonId &id) const
{
    const auto found = std::ranges::find(people, id, &Person::id);
    return found == people.end() ? nullptr : &*found;
}

void apply(JournalState &state, const Event &event, const Fact &fact, const Digest &hash)
{
    std::visit(Overloaded{
                   [&](const JournalCreated &f) {
                       state.journal = event.journal;
                       state.name = f.name;
                       state.genesis = hash;
                       state.laptopKey = QByteArray::fromBase64(f.laptopKey.toLatin1());
                       state.laptopKeyId = KeyId(digestOf(state.laptopKey).toString());
                   },
                   [&](const PersonEnrolled &f) { enrol(state, f); },
                   [&](const RoleGranted &f) {
                       if (Person *person = personIn(state, f.person))
                           person->roles = f.roles;
                   },
                   [&](const DeploymentStarted &f) {
                       state.deployments.append({event.deployment, f.system, f.version, f.environment, event.at, Phase::Running});
                   },
                   [&](const DecisionMade &f) {
                       if (f.decision == Decision::Live)
                           setPhase(state, event.deployment, Phase::Live);
                   },
                   [&](const DeploymentClosed &) { setPhase(state, event.deployment, Phase::Closed); },
                   [&](const DeploymentAborted &) { setPhase(state, event.deployment, Phase::Aborted); },
                   [&](const RollbackFinished &f) {
                       if (!f.drill)
                           setPhase(state, event.deployment, Phase::RolledBack);
                   },
                   [](const auto &) {},
               },
               fact);
}

void apply(DeploymentState &state, const Event &event, const Fact &fact, const Digest &hash)
{
    state.head = hash;
    state.lastAt = event.at;
    if (applySetting(state.settings, fact))
        state.settingsSeq = event.seq;
    std::visit(Overloaded{
                   [&](const DeploymentStarted &f) {
                       state.id = event.deployment;
                       state.start = f;
                       state.document = {f.fileName, f.title, f.checklist, f.blob, event.seq};
                       state.lead = event.actor;
                       state.startedAt = event.at;
                   },
                   [&](const ItemTicked &f) { attest(state, event, hash, Attestation::Ticked, f.reason); },
                   [&](const ItemUnticked &f) { attest(state, event, hash, Attestation::Open, f.reason); },
                   [&](const ItemMarkedNotApplicable &f) { attest(state, event, hash, Attestation::NotApplicable, f.reason); },
                   [&](const ItemWaived &f) {
                       attest(state, event, hash, Attestation::Waived, f.reason);
                       state.items[ItemId(event.item)].until = f.until;
                       state.items[ItemId(event.item)].ticket = f.ticket;
                   },
                   [&](const NoteAdded &f) {
                       auto &notes = event.item.isEmpty() ? state.notes : state.items[ItemId(event.item)].notes;
                       notes.append({f.text, event.actor, event.at});
                   },
                   [&](const CheckDismissed &f) { state.evidence.remove(f.check); }, // nothing it said counts any more
                   [&](const CheckRevised &f) { state.evidence.remove(f.check); },
                   [&](const ChecklistRevised &f) { applyRevision(state, event, f, hash); },
                   [&](const CheckJudged &f) {
                       state.evidence.insert(f.check, resultOf(f));
                       if (f.status == EvidenceStatus::Passing)
                           state.acknowledged.remove(f.check); // the next red is news
                       followIncidents(state.operations, f.check, f.status, f.observedAt);
                   },
                   [&](const RedAcknowledged &f) { state.acknowledged.insert(f.check, {f.reason, f.until, event.actor, event.at}); },
                   [&](const SignedOff &f) { sign(state, event, f, hash); },
                   [&](const DecisionMade &f) { decideOn(state, event, f); },
                   [&](const DeploymentClosed &) { state.phase = Phase::Closed; },
                   [&](const DeploymentAborted &f) {
                       state.phase = Phase::Aborted;
                       state.abortReason = f.reason;
                   },
                   [&](const RollbackFinished &f) {
                       applyOperation(state.operations, event, f);
                       if (!f.drill)
                           state.phase = Phase::RolledBack;
                   },
                   [&](const auto &f) {
                       if constexpr (requires { applyOperation(state.operations, event, f); })
                           applyOperation(state.operations, event, f);
                   },
               },
               fact);
}

} // namespace countersign
