// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/composeevents.h"

#include "core/base/uuid7.h"
#include "core/deployment/chainreader.h"
#include "core/journal/envelope.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What names the deployment and its people stands as it is; a secret cannot be part of it without being none.
Expected<Fact> withoutSecrets(const Fact &fact, const Redactor *redactor)
{
    static const QStringList structural{u"JournalCreated"_s, u"PersonEnrolled"_s, u"RoleGranted"_s, u"DeploymentStarted"_s};
    if (!redactor || redactor->isEmpty() || structural.contains(kindOf(fact)))
        return fact;
    const QJsonObject payload = toPayload(fact);
    const QJsonObject clean = redactor->redact(QJsonValue(payload)).toObject();
    return clean == payload ? Expected<Fact>(fact) : fromPayload(kindOf(fact), clean);
}

Expected<SignedEvent> sign(const Event &event, const SigningKey &key)
{
    const auto body = encodeEvent(event);
    if (!body)
        return std::unexpected(body.error());
    const auto signature = key.sign(preAuthenticationEncoding(*body));
    if (!signature)
        return std::unexpected(signature.error());
    return SignedEvent{event.seq, *body, *signature, event.key, eventHash(*body, *signature)};
}

} // namespace

Expected<QList<RecordedEvent>> composeEvents(const ChainReader &reader, const Append &request, const QList<FactToAppend> &facts, const QDateTime &now,
                                             const Redactor *redactor)
{
    QList<RecordedEvent> composed;
    Digest prev = reader.head(), dprev = reader.headOf(request.deployment);
    for (const FactToAppend &each : facts) {
        const auto fact = withoutSecrets(each.fact, redactor);
        if (!fact)
            return std::unexpected(fact.error());
        Event event;
        event.id = EventId(uuid7(now));
        event.journal = reader.state().journal.isEmpty() ? event.id.toString() : reader.state().journal;
        event.seq = reader.lastSeq() + composed.size() + 1;
        event.prev = prev;
        event.dprev = dprev;
        event.kind = kindOf(*fact);
        event.deployment = request.deployment;
        event.item = each.item;
        event.actor = each.actor.isEmpty() ? request.actor : each.actor;
        event.key = request.key->id();
        event.at = now.toUTC();
        event.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        event.payload = toPayload(*fact);
        const auto signedEvent = sign(event, *request.key);
        if (!signedEvent)
            return std::unexpected(signedEvent.error());
        prev = dprev = signedEvent->hash;
        composed.append({event, *signedEvent, *fact});
    }
    return composed;
}

} // namespace countersign
