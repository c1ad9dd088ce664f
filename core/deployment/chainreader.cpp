// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/chainreader.h"

#include "core/base/allcores.h"
#include "core/base/digest.h"
#include "core/deployment/apply.h"
#include "core/deployment/chainsignatures.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype stretch = 256; // events: large enough that taking the next costs nothing beside it

} // namespace

QList<RecordedEvent> ChainReader::read(const QList<SignedEvent> &more)
{
    QList<RecordedEvent> recorded;
    recorded.reserve(more.size());
    std::vector<Expected<RecordedEvent>> decoded(more.size());
    onAllCores(more.size(), stretch, [&](qsizetype from, qsizetype end) {
        for (qsizetype i = from; i < end; ++i)
            decoded[i] = decodeRecorded(more.at(i));
    });
    for (qsizetype i = 0; i < more.size(); ++i) {
        if (auto linked = link(more.at(i), std::move(decoded[i])))
            recorded.append(std::move(*linked));
    }
    judge(recorded);
    return recorded;
}

void ChainReader::follow(const RecordedEvent &recorded)
{
    m_authority.examine(recorded, m_state); // it learns who leads and who signed; what it finds is not asked here
    apply(m_state, recorded.event, recorded.fact, recorded.signedEvent.hash);
    step(recorded.event, recorded.signedEvent.hash);
}

void ChainReader::standBehind(qint64 seq, const Digest &hash, const QHash<DeploymentId, Digest> &heads)
{
    m_lastSeq = seq;
    m_lastHash = hash;
    m_heads = heads;
}

void ChainReader::find(qint64 seq, Error error)
{
    // the first argument of the errors about events is the number
    const QString number = QString::number(seq);
    if (error.arguments.isEmpty())
        error.arguments.append(number);
    else if (error.arguments.first().isEmpty())
        error.arguments[0] = number;
    m_findings.append({seq, std::move(error)});
}

// In the order in which they lie there: form, numbers, links.
std::optional<RecordedEvent> ChainReader::link(const SignedEvent &signedEvent, Expected<RecordedEvent> recorded)
{
    if (!recorded) {
        find(signedEvent.seq, recorded.error());
        return {};
    }
    const Event &event = recorded->event;
    const Digest &hash = recorded->signedEvent.hash;
    if (event.key != signedEvent.key || (!signedEvent.hash.isEmpty() && hash != signedEvent.hash) || event.seq != signedEvent.seq)
        find(event.seq, {ErrorCode::EventMalformed, {QString(), u"its stored columns do not fit its bytes"_s}});
    checkLinks(event);
    step(event, hash);
    return std::move(*recorded);
}

void ChainReader::step(const Event &event, const Digest &hash)
{
    if (m_journal.isEmpty())
        m_journal = event.journal;
    m_lastSeq = event.seq;
    m_lastHash = hash;
    m_heads.insert(event.deployment, hash);
}

void ChainReader::checkLinks(const Event &event)
{
    const bool first = m_journal.isEmpty();
    if (first != (event.kind == "JournalCreated"_L1))
        find(event.seq, {ErrorCode::ChainBroken});
    if (!first && event.journal != m_journal)
        find(event.seq, {ErrorCode::EventMalformed, {QString(), u"it belongs to another journal"_s}});
    const bool inOrder = m_how.scope == ChainScope::Journal ? event.seq == m_lastSeq + 1 : event.seq > m_lastSeq || startsDeployment(event);
    const bool follows = m_how.scope == ChainScope::Bundle || event.prev == m_lastHash;
    if (!inOrder || !follows || event.dprev != headOf(event.deployment))
        find(event.seq, {ErrorCode::ChainBroken});
}

// In a bundle the deployment's chain stands behind the journal's, so its numbers start lower again.
bool ChainReader::startsDeployment(const Event &event) const { return !event.deployment.isEmpty() && !m_heads.contains(event.deployment); }

// In the order in which they happened: who was who, and who was allowed what.
void ChainReader::judge(QList<RecordedEvent> &recorded)
{
    QList<const RecordedEvent *> ordered;
    for (const RecordedEvent &each : std::as_const(recorded))
        ordered.append(&each);
    std::ranges::stable_sort(ordered, {}, [](const RecordedEvent *each) { return each->event.seq; });
    QList<SignatureToVerify> toVerify;
    for (const RecordedEvent *each : std::as_const(ordered)) {
        const Event &event = each->event;
        const QByteArray key = publicKeyOf(*each);
        if (key.isEmpty() || digestOf(key).toString() != event.key.toString())
            find(event.seq, {ErrorCode::UnknownKey});
        else if (m_how.signing && event.seq > m_how.signaturesAfter)
            toVerify.append({each, key});
        for (const Error &error : m_authority.examine(*each, m_state))
            find(event.seq, error);
        apply(m_state, event, each->fact, each->signedEvent.hash);
        if (const auto *revoked = std::get_if<PersonRevoked>(&each->fact))
            dispute(*each, *revoked);
        if (event.key != m_state.laptopKeyId)
            m_signed[event.key].append({event.seq, event.at});
    }
    if (!toVerify.isEmpty()) {
        for (const qint64 seq : wrongSignatures(toVerify, *m_how.signing, m_how.progress))
            find(seq, {ErrorCode::SignatureWrong});
    }
}

// What a key signed between the day it may have been stolen and its revocation.
void ChainReader::dispute(const RecordedEvent &revocation, const PersonRevoked &fact)
{
    const Person *person = m_state.person(fact.person);
    if (!person || !fact.compromisedSince.isValid())
        return;
    for (const Signed &each : m_signed.value(person->consentKeyId)) {
        if (each.seq < revocation.event.seq && each.at >= fact.compromisedSince)
            find(each.seq, {ErrorCode::KeyDisputed, {QString(), person->name}});
    }
}

QByteArray ChainReader::publicKeyOf(const RecordedEvent &recorded) const
{
    if (const auto *created = std::get_if<JournalCreated>(&recorded.fact))
        return QByteArray::fromBase64(created->laptopKey.toLatin1());
    if (const auto *enrolled = std::get_if<PersonEnrolled>(&recorded.fact))
        return QByteArray::fromBase64(enrolled->consentKey.toLatin1());
    if (recorded.event.key == m_state.laptopKeyId)
        return m_state.laptopKey;
    const auto person = std::ranges::find(m_state.people, recorded.event.key, &Person::consentKeyId);
    return person == m_state.people.end() ? QByteArray() : person->consentKey;
}

} // namespace countersign
