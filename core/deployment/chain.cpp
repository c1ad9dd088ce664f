// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/chain.h"

#include "core/base/digest.h"
#include "core/deployment/apply.h"
#include "core/deployment/chainauthority.h"
#include "core/deployment/chainsignatures.h"
#include "core/journal/envelope.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class ChainReader
{
public:
    explicit ChainReader(const ChainReading &how) : m_how(how) {}

    Chain read(const QList<SignedEvent> &events)
    {
        for (const SignedEvent &event : events)
            link(event);
        judge();
        if (m_how.signing)
            verify();
        std::ranges::stable_sort(m_chain.findings, {}, &ChainFinding::seq);
        return std::move(m_chain);
    }

private:
    void find(qint64 seq, Error error)
    {
        // the first argument of the errors about events is the number
        const QString number = QString::number(seq);
        if (error.arguments.isEmpty())
            error.arguments.append(number);
        else if (error.arguments.first().isEmpty())
            error.arguments[0] = number;
        m_chain.findings.append({seq, std::move(error)});
    }

    // In the order in which they lie there: form, numbers, links.
    void link(const SignedEvent &signedEvent)
    {
        const auto event = decodeEvent(signedEvent.body);
        if (!event)
            return find(signedEvent.seq, event.error());
        const auto fact = fromPayload(event->kind, event->payload);
        if (!fact)
            return find(event->seq, fact.error());
        const Digest hash = eventHash(signedEvent.body, signedEvent.signature);
        if (event->key != signedEvent.key || (!signedEvent.hash.isEmpty() && hash != signedEvent.hash) || event->seq != signedEvent.seq)
            find(event->seq, {ErrorCode::EventMalformed, {QString(), u"its stored columns do not fit its bytes"_s}});
        checkLinks(*event);
        m_lastSeq = event->seq;
        m_lastHash = hash;
        m_deploymentHeads.insert(event->deployment, hash);
        m_chain.events.append({*event, signedEvent, *fact});
        m_chain.events.last().signedEvent.hash = hash;
    }

    void checkLinks(const Event &event)
    {
        const bool first = m_chain.events.isEmpty();
        if (first)
            m_journal = event.journal;
        if (first != (event.kind == "JournalCreated"_L1))
            find(event.seq, {ErrorCode::ChainBroken});
        if (event.journal != m_journal)
            find(event.seq, {ErrorCode::EventMalformed, {QString(), u"it belongs to another journal"_s}});
        const bool inOrder = m_how.scope == ChainScope::Journal ? event.seq == m_lastSeq + 1 : event.seq > m_lastSeq || startsDeployment(event);
        const bool follows = m_how.scope == ChainScope::Bundle || event.prev == (first ? firstPrev() : m_lastHash);
        if (!inOrder || !follows || event.dprev != m_deploymentHeads.value(event.deployment, firstPrev()))
            find(event.seq, {ErrorCode::ChainBroken});
    }

    // In a bundle the deployment's chain stands behind the journal's, so its numbers start lower again.
    bool startsDeployment(const Event &event) const { return !event.deployment.isEmpty() && !m_deploymentHeads.contains(event.deployment); }

    // In the order in which they happened: who was who, and who was allowed what.
    void judge()
    {
        QList<const RecordedEvent *> ordered;
        for (const RecordedEvent &each : std::as_const(m_chain.events))
            ordered.append(&each);
        std::ranges::stable_sort(ordered, {}, [](const RecordedEvent *each) { return each->event.seq; });
        ChainAuthority authority(m_chain.state, m_how.signing);
        for (const RecordedEvent *each : std::as_const(ordered)) {
            const QByteArray key = publicKeyOf(*each);
            if (key.isEmpty() || digestOf(key).toString() != each->event.key.toString())
                find(each->event.seq, {ErrorCode::UnknownKey});
            else if (each->event.seq > m_how.signaturesAfter)
                m_toVerify.append({each, key});
            for (const Error &error : authority.examine(*each))
                find(each->event.seq, error);
            apply(m_chain.state, each->event, each->fact, each->signedEvent.hash);
            if (const auto *revoked = std::get_if<PersonRevoked>(&each->fact))
                dispute(*each, *revoked, ordered);
        }
        m_chain.head = ordered.isEmpty() ? Digest() : ordered.last()->signedEvent.hash;
    }

    // What a key signed between the day it may have been stolen and its revocation.
    void dispute(const RecordedEvent &revocation, const PersonRevoked &fact, const QList<const RecordedEvent *> &ordered)
    {
        const Person *person = m_chain.state.person(fact.person);
        if (!person || !fact.compromisedSince.isValid())
            return;
        for (const RecordedEvent *each : ordered) {
            if (each->event.seq < revocation.event.seq && each->event.key == person->consentKeyId && each->event.at >= fact.compromisedSince)
                find(each->event.seq, {ErrorCode::KeyDisputed, {QString(), person->name}});
        }
    }

    QByteArray publicKeyOf(const RecordedEvent &recorded) const
    {
        if (const auto *created = std::get_if<JournalCreated>(&recorded.fact))
            return QByteArray::fromBase64(created->laptopKey.toLatin1());
        if (const auto *enrolled = std::get_if<PersonEnrolled>(&recorded.fact))
            return QByteArray::fromBase64(enrolled->consentKey.toLatin1());
        if (recorded.event.key == m_chain.state.laptopKeyId)
            return m_chain.state.laptopKey;
        const auto person = std::ranges::find(m_chain.state.people, recorded.event.key, &Person::consentKeyId);
        return person == m_chain.state.people.end() ? QByteArray() : person->consentKey;
    }

    void verify()
    {
        for (const qint64 seq : wrongSignatures(m_toVerify, *m_how.signing, m_how.progress))
            find(seq, {ErrorCode::SignatureWrong});
    }

    const ChainReading &m_how;
    Chain m_chain;
    QHash<DeploymentId, Digest> m_deploymentHeads;
    QList<SignatureToVerify> m_toVerify;
    QString m_journal;
    Digest m_lastHash;
    qint64 m_lastSeq = 0;
};

} // namespace

Chain readChain(const QList<SignedEvent> &events, const ChainReading &how) { return ChainReader(how).read(events); }

} // namespace countersign
