// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/journal/envelope.h"

#include "core/base/digest.h"
#include "core/journal/canonical.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype largestBody = 64 * 1024;
constexpr int formatVersion = 1;
const QStringList fieldNames{u"actor"_s, u"at"_s,   u"dep"_s,     u"dprev"_s, u"id"_s,  u"item"_s, u"journal"_s,
                             u"kid"_s,   u"kind"_s, u"payload"_s, u"prev"_s,  u"seq"_s, u"tz"_s,   u"v"_s};

std::unexpected<Error> malformed(const QString &why) { return failure(ErrorCode::EventMalformed, {QString(), why}); }

bool isDigest(const QString &text)
{
    return text.size() == 64 && std::ranges::all_of(text, [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); });
}

// Else a field of another type would be read as an empty one.
bool hasKnownTypes(const QJsonObject &object)
{
    return std::ranges::all_of(fieldNames, [&](const QString &name) {
        const bool number = name == "v"_L1 || name == "seq"_L1;
        const auto type = number ? QJsonValue::Double : name == "payload"_L1 ? QJsonValue::Object : QJsonValue::String;
        return object.value(name).type() == type;
    });
}

QString writtenTime(const QDateTime &at) { return at.toUTC().toString(Qt::ISODateWithMs); }

} // namespace

Blob makeBlob(const QByteArray &bytes)
{
    Blob blob;
    blob.salt.resize(32);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(blob.salt.data()), 8);
    blob.bytes = bytes;
    blob.digest = digestOf(blob.salt + bytes);
    return blob;
}

QByteArray preAuthenticationEncoding(QByteArrayView body) { return preAuthenticationEncoding(eventType, body); }

QByteArray preAuthenticationEncoding(QByteArrayView type, QByteArrayView body)
{
    return "DSSEv1 " + QByteArray::number(type.size()) + ' ' + type.toByteArray() + ' ' + QByteArray::number(body.size()) + ' ' + body.toByteArray();
}

Digest eventHash(QByteArrayView body, QByteArrayView signature)
{
    return digestOf("countersign/1\n" + preAuthenticationEncoding(body) + signature.toByteArray());
}

Expected<QByteArray> encodeEvent(const Event &event)
{
    const auto body = canonicalJson({{u"v"_s, formatVersion},
                                     {u"id"_s, event.id.toString()},
                                     {u"journal"_s, event.journal},
                                     {u"seq"_s, event.seq},
                                     {u"prev"_s, event.prev.toString()},
                                     {u"dprev"_s, event.dprev.toString()},
                                     {u"kind"_s, event.kind},
                                     {u"dep"_s, event.deployment.toString()},
                                     {u"item"_s, event.item},
                                     {u"actor"_s, event.actor.toString()},
                                     {u"kid"_s, event.key.toString()},
                                     {u"at"_s, writtenTime(event.at)},
                                     {u"tz"_s, event.zone},
                                     {u"payload"_s, event.payload}});
    if (body && body->size() > largestBody)
        return failure(ErrorCode::EventTooLarge, {QString::number(body->size())});
    return body;
}

Expected<Event> decodeEvent(const QByteArray &body)
{
    if (body.size() > largestBody)
        return malformed(u"it is larger than 64 KiB"_s);
    const auto object = parseCanonicalJson(body);
    if (!object)
        return std::unexpected(object.error());
    if (object->keys() != fieldNames)
        return malformed(u"its fields are not the known ones"_s);
    if (!hasKnownTypes(*object))
        return malformed(u"a field has another type than it should"_s);
    if (object->value("v"_L1).toInteger() != formatVersion)
        return malformed(u"its format version is not known"_s);
    Event event;
    event.id = EventId(object->value("id"_L1).toString());
    event.journal = object->value("journal"_L1).toString();
    event.seq = object->value("seq"_L1).toInteger();
    event.prev = Digest(object->value("prev"_L1).toString());
    event.dprev = Digest(object->value("dprev"_L1).toString());
    event.kind = object->value("kind"_L1).toString();
    event.deployment = DeploymentId(object->value("dep"_L1).toString());
    event.item = object->value("item"_L1).toString();
    event.actor = PersonId(object->value("actor"_L1).toString());
    event.key = KeyId(object->value("kid"_L1).toString());
    event.at = QDateTime::fromString(object->value("at"_L1).toString(), Qt::ISODateWithMs);
    event.zone = object->value("tz"_L1).toString();
    event.payload = object->value("payload"_L1).toObject();
    if (writtenTime(event.at) != object->value("at"_L1).toString())
        return malformed(u"its time is not written the way Countersign writes it"_s);
    if (!isDigest(event.prev.toString()) || !isDigest(event.dprev.toString()) || !isDigest(event.key.toString()) || event.seq < 1)
        return malformed(u"a digest or number is out of range"_s);
    return event;
}

QByteArray dsseEnvelope(QByteArrayView type, QByteArrayView body, QByteArrayView signature, const KeyId &key)
{
    const auto base64 = [](QByteArrayView bytes) { return QString::fromLatin1(bytes.toByteArray().toBase64()); };
    const QJsonObject signatureObject{{u"keyid"_s, key.toString()}, {u"sig"_s, base64(signature)}};
    const QJsonObject envelope{
        {u"payload"_s, base64(body)}, {u"payloadType"_s, QString::fromLatin1(type)}, {u"signatures"_s, QJsonArray{signatureObject}}};
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}

QByteArray toBundleLine(const SignedEvent &event) { return dsseEnvelope(eventType, event.body, event.signature, event.key); }

Expected<SignedEvent> fromBundleLine(const QByteArray &line)
{
    const QJsonObject envelope = QJsonDocument::fromJson(line).object();
    const QJsonArray signatures = envelope.value("signatures"_L1).toArray();
    if (envelope.value("payloadType"_L1).toString() != QLatin1StringView(eventType) || signatures.size() != 1)
        return malformed(u"it is no DSSE envelope of a Countersign event with one signature"_s);
    const QJsonObject signature = signatures.first().toObject();
    SignedEvent event;
    event.body = QByteArray::fromBase64(envelope.value("payload"_L1).toString().toLatin1());
    event.signature = QByteArray::fromBase64(signature.value("sig"_L1).toString().toLatin1());
    event.key = KeyId(signature.value("keyid"_L1).toString());
    if (toBundleLine(event) != line)
        return malformed(u"its envelope is not written the way Countersign writes it"_s);
    event.hash = eventHash(event.body, event.signature);
    const auto decoded = decodeEvent(event.body);
    if (!decoded)
        return std::unexpected(decoded.error());
    event.seq = decoded->seq;
    return event;
}

} // namespace countersign
