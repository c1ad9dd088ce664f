// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/chainauthority.h"

#include "core/base/digest.h"
#include "core/deployment/authority.h"
#include "core/ports/signing.h"

using namespace Qt::StringLiterals;

namespace countersign {

QList<Error> ChainAuthority::examine(const RecordedEvent &recorded, const JournalState &state)
{
    m_state = &state;
    m_found.clear();
    lookAtKey(recorded);
    lookAtConsent(recorded);
    std::visit(
        [&]<class F>(const F &fact) {
            if constexpr (requires { lookAt(recorded.event, fact); })
                lookAt(recorded.event, fact);
            else if constexpr (std::same_as<F, RoleGranted> || std::same_as<F, GrantEnded> || std::same_as<F, PolicyChanged>
                               || std::same_as<F, JournalRestored>)
                lookAtOwner(recorded.event);
            else if constexpr (std::same_as<F, DecisionMade> || std::same_as<F, EmergencyDeclared> || std::same_as<F, DeploymentClosed>)
                lookAtLead(recorded.event);
        },
        recorded.fact);
    m_state = nullptr;
    return std::exchange(m_found, {});
}

// A revoked key signs nothing more.
void ChainAuthority::lookAtKey(const RecordedEvent &recorded)
{
    for (const Person &person : m_state->people) {
        if (person.revoked && person.consentKeyId == recorded.event.key)
            find(ErrorCode::KeyRevoked);
    }
}

void ChainAuthority::lookAtConsent(const RecordedEvent &recorded)
{
    if (!isConsent(recorded.fact) || std::holds_alternative<PersonEnrolled>(recorded.fact))
        return;
    const Person *person = m_state->person(recorded.event.actor);
    if (!person || recorded.event.key != person->consentKeyId)
        find(ErrorCode::UnknownKey);
}

void ChainAuthority::lookAt(const Event &event, const PersonEnrolled &fact)
{
    if (event.actor != fact.person || fact.owner != m_state->people.isEmpty() || m_state->person(fact.person))
        find(ErrorCode::NotTheOwner);
    const bool taken = event.key == m_state->laptopKeyId || std::ranges::contains(m_state->people, event.key, &Person::consentKeyId);
    if (taken)
        find(ErrorCode::UnknownKey); // one key is one person's
}

void ChainAuthority::lookAt(const Event &event, const PersonRevoked &fact)
{
    if (event.actor != fact.person)
        lookAtOwner(event);
}

void ChainAuthority::lookAt(const Event &event, const KeyRotated &fact)
{
    const QByteArray key = QByteArray::fromBase64(fact.consentKey.toLatin1());
    const QByteArray proof = QByteArray::fromBase64(fact.proof.toLatin1());
    const bool own = event.actor == fact.person;
    if (!own || (m_signing && !m_signing->verify(key, rotationStatement(event.journal, fact.person, event.key), proof)))
        find(ErrorCode::ProofWrong);
}

bool ChainAuthority::isSamePerson(const PersonId &a, const PersonId &b) const
{
    const Person *one = m_state->person(a);
    const Person *other = m_state->person(b);
    return a == b || (one && other && !one->email.isEmpty() && one->email.compare(other->email, Qt::CaseInsensitive) == 0);
}

// The role must have been held at that time, and nobody signs in two roles of a gate but by the policy, or alone.
void ChainAuthority::lookAt(const Event &event, const SignedOff &fact)
{
    const Person *person = m_state->person(event.actor);
    if (!person)
        return;
    if (!person->holds(fact.roleName, event.at))
        m_found.append({ErrorCode::RoleNotGranted, {person->name, fact.roleName}});
    const bool twoHats = std::ranges::any_of(m_hats, [&](const Hat &hat) {
        return hat.deployment == event.deployment && hat.gate == fact.gate && hat.role != fact.role && isSamePerson(hat.person, event.actor);
    });
    const bool allowed = (m_state->soloMode() || m_state->policy.twoHats) && fact.marks.contains(QLatin1StringView(markTwoHats));
    if (twoHats && !allowed)
        m_found.append({ErrorCode::OnePersonOneRole, {person->name, fact.roleName}});
    m_hats.removeIf([&](const Hat &hat) { return hat.deployment == event.deployment && hat.role == fact.role; });
    m_hats.append({event.deployment, fact.gate, fact.role, event.actor});
}

void ChainAuthority::lookAt(const Event &event, const DeploymentStarted &) { m_leads.insert(event.deployment, event.actor); }

void ChainAuthority::lookAt(const Event &event, const LeadHandedOver &fact)
{
    lookAtLead(event);
    m_leads.insert(event.deployment, fact.to);
}

void ChainAuthority::lookAtOwner(const Event &event)
{
    const Person *person = m_state->person(event.actor);
    if (!person || !person->owner)
        m_found.append({ErrorCode::NotTheOwner, {m_state->people.isEmpty() ? QString() : m_state->people.first().name}});
}

void ChainAuthority::lookAtLead(const Event &event)
{
    const PersonId lead = m_leads.value(event.deployment);
    if (event.actor == lead)
        return;
    const Person *person = m_state->person(lead);
    m_found.append({ErrorCode::NotTheLead, {person ? person->name : lead.toString()}});
}

} // namespace countersign
