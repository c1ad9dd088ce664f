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

constexpr int mostChanges = 50; // of one item that can be taken back

QByteArray decoded(const QString &base64) { return QByteArray::fromBase64(base64.toLatin1()); }

void setConsentKey(Person &person, const QString &key)
{
    person.consentKey = decoded(key);
    person.consentKeyId = KeyId(digestOf(person.consentKey).toString());
}

void enrol(JournalState &state, const PersonEnrolled &fact)
{
    Person person;
    person.id = fact.person;
    person.name = fact.name;
    person.email = fact.email;
    person.organisation = fact.organisation;
    setConsentKey(person, fact.consentKey);
    person.certificate = decoded(fact.certificate);
    person.owner = fact.owner;
    state.people.append(person);
}

void listRoles(Person &person)
{
    person.roles.clear();
    for (const Grant &grant : std::as_const(person.grants))
        person.roles.append(grant.role);
}

void grant(Person &person, const RoleGranted &fact)
{
    for (const QString &role : fact.roles) {
        const Grant given{role, fact.from, fact.until};
        const auto known = std::ranges::find_if(person.grants, [&](const Grant &g) { return g.role.compare(role, Qt::CaseInsensitive) == 0; });
        if (known == person.grants.end())
            person.grants.append(given);
        else
            *known = given;
    }
    person.owner = person.owner || fact.owner;
    listRoles(person);
}

void endGrant(Person &person, const GrantEnded &fact)
{
    person.grants.removeIf([&](const Grant &g) { return fact.roles.isEmpty() || fact.roles.contains(g.role, Qt::CaseInsensitive); });
    listRoles(person);
}

void applyToPerson(Person &person, const Event &event, const Fact &fact)
{
    std::visit(Overloaded{
                   [&](const RoleGranted &f) { grant(person, f); },
                   [&](const GrantEnded &f) { endGrant(person, f); },
                   [&](const PersonRevoked &f) { person.revoked = Revocation{f.reason, event.at, event.seq, f.compromisedSince}; },
                   [&](const KeyRotated &f) {
                       setConsentKey(person, f.consentKey);
                       person.certificate = decoded(f.certificate);
                       person.chain.clear();
                   },
                   [&](const CertificateReplaced &f) {
                       person.certificate = decoded(f.certificate);
                       person.chain.clear();
                       for (const QString &each : f.chain)
                           person.chain.append(decoded(each));
                   },
                   [](const auto &) {},
               },
               fact);
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
    item.changes.append({event.id, item.attestation, item.reason});
    if (item.changes.size() > mostChanges)
        item.changes.removeFirst();
    item.attestation = attestation;
    item.by = attestation == Attestation::Open ? PersonId() : event.actor;
    item.at = event.at;
    item.reason = reason;
    item.until.clear();
    item.ticket.clear();
    item.requester = {};
    item.lastEvent = hash;
    item.lastSeq = event.seq;
}

void answer(QMap<QString, Answer> &answers, const Event &event, const Digest &hash, const QString &label, const QString &value)
{
    Answer &answer = answers[event.item];
    answer.changes.append({event.id, Attestation::Open, answer.value});
    if (answer.changes.size() > mostChanges)
        answer.changes.removeFirst();
    answer.label = label;
    answer.value = value;
    answer.by = event.actor;
    answer.at = event.at;
    answer.lastEvent = hash;
    answer.lastSeq = event.seq;
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
    signature.parameters = state.settings.parameters;
    for (const auto &[id, field] : state.fields.asKeyValueRange())
        signature.fields.insert(id, field.value);
    state.signatures.insert(fact.role, signature);
}

void review(DeploymentState &state, const Event &event, const EmergencyReviewed &fact)
{
    if (!state.emergency)
        return;
    state.emergency->findings = fact.findings;
    state.emergency->reviewedBy = event.actor;
    state.emergency->reviewedAt = event.at;
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

bool Person::holds(const QString &role, const QDateTime &at) const
{
    return std::ranges::any_of(
        grants, [&](const Grant &grant) { return (grant.role == u'*' || grant.role.compare(role, Qt::CaseInsensitive) == 0) && grant.holdsAt(at); });
}

bool JournalState::soloMode() const
{
    return std::ranges::count_if(people, [](const Person &person) { return !person.revoked; }) <= 1;
}

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
                   [&](const PolicyChanged &f) { state.policy = {f.twoHats, f.leastPinCharacters}; },
                   [&](const JournalRestored &f) { state.restored = f; },
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
                   [&](const auto &f) {
                       if constexpr (requires { f.person; }) {
                           if (Person *person = personIn(state, f.person))
                               applyToPerson(*person, event, fact);
                       }
                   },
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
                       state.items[ItemId(event.item)].requester = f.requester;
                   },
                   [&](const ItemAssigned &f) {
                       state.items[ItemId(event.item)].assignee = f.person;
                       state.items[ItemId(event.item)].assignedRole = f.role;
                   },
                   [&](const FieldFilled &f) { answer(state.fields, event, hash, f.label, f.value); },
                   [&](const ChoiceMade &f) { answer(state.fields, event, hash, f.label, f.choice); },
                   [&](const AlternativeChosen &f) { answer(state.alternatives, event, hash, f.alternative, f.option); },
                   [&](const ConditionAnswered &f) { answer(state.conditions, event, hash, f.condition, f.applies ? u"yes"_s : u"no"_s); },
                   [&](const EvidenceAttached &f) { state.attachments.append({f, ItemId(event.item), event.actor, event.at, event.id}); },
                   [&](const EvidencePurged &f) {
                       for (Attachment &each : state.attachments)
                           each.purged = each.purged || each.fact.blob == f.blob;
                   },
                   [&](const LeadHandedOver &f) { state.lead = f.to; },
                   [&](const EmergencyDeclared &f) { state.emergency = Emergency{f, event.actor, event.at}; },
                   [&](const EmergencyReviewed &f) { review(state, event, f); },
                   [&](const NoteAdded &f) {
                       auto &notes = event.item.isEmpty() ? state.notes : state.items[ItemId(event.item)].notes;
                       notes.append({f.text, event.actor, event.at});
                   },
                   [&](const CheckJudged &f) {
                       state.evidence.insert(f.check, resultOf(f));
                       if (f.status == EvidenceStatus::Passing)
                           state.acknowledged.remove(f.check); // the next red is news
                       followIncidents(state.operations, f.check, f.status, f.observedAt);
                   },
                   [&](const RedAcknowledged &f) { state.acknowledged.insert(f.check, {f.reason, f.until, event.actor, event.at}); },
                   [&](const CheckDismissed &f) { state.evidence.remove(f.check); }, // nothing it said counts any more
                   [&](const CheckRevised &f) { state.evidence.remove(f.check); },
                   [&](const ChecklistRevised &f) { applyRevision(state, event, f, hash); },
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
