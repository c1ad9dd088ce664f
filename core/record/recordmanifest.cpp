// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/recordmanifest.h"

#include "core/journal/canonical.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int format = 1;

QJsonArray boxesToJson(const QList<RecordManifest::Box> &boxes)
{
    QJsonArray array;
    for (const RecordManifest::Box &box : boxes)
        array.append(QJsonObject{{u"field"_s, box.field}, {u"role"_s, box.role}});
    return array;
}

} // namespace

QByteArray encodeManifest(const RecordManifest &manifest)
{
    const auto bytes = canonicalJson({{u"format"_s, format},
                                      {u"number"_s, manifest.number},
                                      {u"previous"_s, manifest.previous.toString()},
                                      {u"deployment"_s, manifest.deployment.toString()},
                                      {u"head"_s, manifest.head.toString()},
                                      {u"verdict"_s, manifest.verdict},
                                      {u"boxes"_s, boxesToJson(manifest.boxes)},
                                      {u"signed"_s, QJsonArray::fromStringList(manifest.signedFields)}});
    return bytes.value_or(QByteArray());
}

Expected<RecordManifest> decodeManifest(const QByteArray &bytes)
{
    const auto object = parseCanonicalJson(bytes);
    if (!object || object->value("format"_L1).toInt() != format)
        return failure(ErrorCode::RecordDamaged, {u"record.json cannot be read"_s});
    RecordManifest manifest{.number = object->value("number"_L1).toInt(),
                            .previous = Digest(object->value("previous"_L1).toString()),
                            .deployment = DeploymentId(object->value("deployment"_L1).toString()),
                            .head = Digest(object->value("head"_L1).toString()),
                            .verdict = object->value("verdict"_L1).toString()};
    for (const QJsonValue &box : object->value("boxes"_L1).toArray())
        manifest.boxes.append({box["field"_L1].toString(), box["role"_L1].toString()});
    for (const QJsonValue &field : object->value("signed"_L1).toArray())
        manifest.signedFields.append(field.toString());
    return manifest;
}

} // namespace countersign
