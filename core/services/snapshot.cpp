// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/snapshot.h"

#include "core/deployment/names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QJsonArray conditionsOf(const ProbeResult &result)
{
    QJsonArray conditions;
    for (const ConditionResult &each : result.conditions)
        conditions.append(
            QJsonObject{{u"condition"_s, each.condition}, {u"truth"_s, nameOf(each.truth)}, {u"expected"_s, each.expected}, {u"got"_s, each.got}});
    return conditions;
}

QJsonObject objectOf(const CheckSpec &check, const Evidence &evidence)
{
    const Observation &seen = evidence.result.observation;
    return {{u"format"_s, 1},
            {u"check"_s, check.id.toString()},
            {u"target"_s, check.target.address},
            {u"status"_s, nameOf(evidence.status)},
            {u"failure"_s, nameOf(seen.failure)},
            {u"address"_s, seen.address},
            {u"httpStatus"_s, seen.status},
            {u"totalMs"_s, qint64(seen.phases.total.value_or(0))},
            {u"at"_s, seen.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"conditions"_s, conditionsOf(evidence.result)}};
}

} // namespace

Expected<AttachEvidence> snapshotOf(const DeploymentService &deployment, const CheckId &check)
{
    const QList<CheckSpec> &checks = deployment.checks();
    const auto spec = std::ranges::find(checks, check, &CheckSpec::id);
    if (spec == checks.end())
        return failure(ErrorCode::UnknownItem, {check.toString()});
    const Evidence evidence = deployment.evidence().value(check);
    if (evidence.status == EvidenceStatus::None)
        return failure(ErrorCode::NothingToChange, {check.toString()});
    const QByteArray bytes = QJsonDocument(objectOf(*spec, evidence)).toJson();
    AttachEvidence attached{{}, EvidenceForm::Probe, spec->target.address, u"application/json"_s, makeBlob(bytes), check};
    if (!spec->items.isEmpty())
        attached.item = spec->items.first();
    return attached;
}

} // namespace countersign
