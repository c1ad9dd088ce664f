// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/chain.h"

#include "core/base/digest.h"
#include "core/deployment/apply.h"
#include "core/journal/envelope.h"
#include "core/ports/signing.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class ChainReader
{
public:
    ChainReader(ChainScope scope, const Signing *signing) : m_scope(scope), m_signing(signing) {}

    void read(const SignedEvent &signedEvent)
    {
        m_seq = signedEvent.seq;
        const auto event = decodeEvent(signedEvent.body);
        if (!event) {
            find(event.error());
            return;
        }
        m_seq = event->seq;
        const auto fact = fromPayload(event->kind, event->payload);
        if (!fact) {
            find(fact.error());
            return;
        }
        const Digest hash = eventHash(signedEvent.body, signedEvent.signature);
        checkLinks(*event, signedEvent, hash);
        if (m_signing)
            checkSignature(*event, signedEvent, *fact);
        checkAuthority(*event, *fact);
        apply(m_chain.state, *event, *fact, hash);
        m_chain.head = hash;
        m_lastSeq = event->seq;
        m_deploymentHeads.insert(event->deployment, hash);
        m_chain.events.append({*event, signedEvent, *fact});
    }

    Chain take() { return std::move(m_chain); }

private:
    void find(Error error)
    {
        // the first argument of every event error is its number
        const QString seq = QString::number(m_seq);
        if (error.arguments.isEmpty())
            error.arguments.append(seq);
        else
            error.arguments[0] = seq;
        m_chain.findings.append({m_seq, std::move(error)});
    }

    void find(ErrorCode code, const QStringList &rest = {}) { find({code, QStringList{QString()} + rest}); }

    void checkLinks(const Event &event, const SignedEvent &signedEvent, const Digest &hash)
    {
        const bool first = m_chain.events.isEmpty();
        if (event.key != signedEvent.key || (!signedEvent.hash.isEmpty() && hash != signedEvent.hash) || event.seq != signedEvent.seq)
            find(ErrorCode::EventMalformed, {u"its stored columns do not fit its bytes"_s});
        if (first != (event.kind == "JournalCreated"_L1))
            find(ErrorCode::ChainBroken);
        if (!first && event.journal != m_chain.state.journal)
            find(ErrorCode::EventMalformed, {u"it belongs to another journal"_s});
        const bool inOrder = m_scope == ChainScope::Journal ? event.seq == m_lastSeq + 1 : event.seq > m_lastSeq || startsDeployment(event);
        const bool follows = m_scope == ChainScope::Bundle || event.prev == (first ? firstPrev() : m_chain.head);
        const Digest before = m_deploymentHeads.value(event.deployment, firstPrev());
        if (!inOrder || !follows || event.dprev != before)
            find(ErrorCode::ChainBroken);
    }

    // In a bundle the deployment's chain stands behind the journal's, so its numbers start lower again.
    bool startsDeployment(const Event &event) const { return !event.deployment.isEmpty() && !m_deploymentHeads.contains(event.deployment); }

    QByteArray publicKeyOf(const Event &event, const Fact &fact) const
    {
        if (const auto *created = std::get_if<JournalCreated>(&fact))
            return QByteArray::fromBase64(created->laptopKey.toLatin1());
        if (const auto *enrolled = std::get_if<PersonEnrolled>(&fact))
            return QByteArray::fromBase64(enrolled->consentKey.toLatin1());
        if (event.key == m_chain.state.laptopKeyId)
            return m_chain.state.laptopKey;
        const auto person = std::ranges::find(m_chain.state.people, event.key, &Person::consentKeyId);
        return person == m_chain.state.people.end() ? QByteArray() : person->consentKey;
    }

    void checkSignature(const Event &event, const SignedEvent &signedEvent, const Fact &fact)
    {
        const QByteArray key = publicKeyOf(event, fact);
        if (key.isEmpty() || digestOf(key).toString() != event.key.toString())
            find(ErrorCode::UnknownKey);
        else if (!m_signing->verify(key, preAuthenticationEncoding(signedEvent.body), signedEvent.signature))
            find(ErrorCode::SignatureWrong);
    }

    void checkAuthority(const Event &event, const Fact &fact)
    {
        if (const auto *enrolled = std::get_if<PersonEnrolled>(&fact)) {
            if (event.actor != enrolled->person || enrolled->owner != m_chain.state.people.isEmpty())
                find(ErrorCode::NotTheOwner, {});
            return;
        }
        if (!isConsent(fact))
            return;
        const Person *person = m_chain.state.person(event.actor);
        if (!person) {
            find(ErrorCode::UnknownKey);
            return;
        }
        if (event.key != person->consentKeyId)
            find(ErrorCode::UnknownKey);
        if (std::holds_alternative<RoleGranted>(fact) && !person->owner)
            find(ErrorCode::NotTheOwner);
        if (const auto *signedOff = std::get_if<SignedOff>(&fact); signedOff && !person->holds(signedOff->roleName))
            m_chain.findings.append({event.seq, {ErrorCode::RoleNotGranted, {person->name, signedOff->roleName}}});
    }

    const ChainScope m_scope;
    const Signing *m_signing;
    Chain m_chain;
    QHash<DeploymentId, Digest> m_deploymentHeads;
    qint64 m_seq = 0;
    qint64 m_lastSeq = 0;
};

} // namespace

Chain readChain(const QList<SignedEvent> &events, ChainScope scope, const Signing *signing)
{
    ChainReader reader(scope, signing);
    for (const SignedEvent &event : events)
        reader.read(event);
    return reader.take();
}

} // namespace countersign
