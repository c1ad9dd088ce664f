// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/subject.h"

#include "core/base/digest.h"
#include "core/deployment/gates.h"
#include "core/deployment/questions.h"
#include "core/journal/canonical.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString nameOf(Attestation attestation)
{
    switch (attestation) {
    case Attestation::Open: return u"open"_s;
    case Attestation::Ticked: return u"ticked"_s;
    case Attestation::NotApplicable: return u"not-applicable"_s;
    case Attestation::Waived: return u"waived"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(Excuse excuse)
{
    switch (excuse) {
    case Excuse::None: return {};
    case Excuse::NotChosen: return u"not-chosen"_s;
    case Excuse::DoesNotApply: return u"does-not-apply"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonArray itemsOf(const Checklist &checklist, const DeploymentState &state, const GateId &gate)
{
    QJsonArray items;
    for (const Leaf &leaf : requiredLeaves(checklist, state, gate)) {
        const ItemState item = state.items.value(leaf.id);
        QJsonObject entry{{u"id"_s, leaf.id.toString()}, {u"state"_s, nameOf(item.attestation)}, {u"event"_s, item.lastEvent.toString()}};
        if (leaf.excuse != Excuse::None)
            entry.insert(u"excuse"_s, nameOf(leaf.excuse));
        items.append(entry);
    }
    return items;
}

QJsonObject objectOf(const QMap<QString, QString> &values)
{
    QJsonObject object;
    for (const auto &[name, value] : values.asKeyValueRange())
        object.insert(name, value);
    return object;
}

// The checks a person took out or changed. Nothing where all are as the text says, so that what was signed before such changes were
// covered stays what it was.
QJsonObject checksOf(const EnvironmentSettings &settings)
{
    QJsonObject checks;
    for (const auto &[check, conditions] : settings.revised.asKeyValueRange())
        checks.insert(check.toString(), QJsonObject{{u"conditions"_s, QJsonArray::fromStringList(conditions)}});
    for (const auto &[check, reason] : settings.dismissed.asKeyValueRange()) {
        QJsonObject entry = checks.value(check.toString()).toObject();
        entry.insert(u"dismissed"_s, reason);
        checks.insert(check.toString(), entry);
    }
    return checks;
}

} // namespace

QMap<QString, QString> fieldsOf(const Checklist &checklist, const DeploymentState &state, const GateId &gate)
{
    QMap<QString, QString> values;
    if (state.fields.isEmpty())
        return values;
    for (const Field &field : checklist.fields) {
        if (gateAt(checklist, field.section, field.line) != gate)
            continue;
        const QString id = fieldId(checklist, field);
        if (const QString value = state.fields.value(id).value; !value.isEmpty())
            values.insert(id, value);
    }
    return values;
}

QJsonObject subjectOf(const Checklist &checklist, const DeploymentState &state, const QMap<CheckId, EvidenceStatus> &cited, const Role &role)
{
    QJsonObject evidence;
    for (const auto &[check, status] : cited.asKeyValueRange())
        evidence.insert(check.toString(), countersign::nameOf(status));
    QJsonObject subject{{u"deployment"_s, state.id.toString()},
                        {u"gate"_s, role.gate.toString()},
                        {u"role"_s, role.name},
                        {u"environment"_s, state.start.environment},
                        {u"checklist"_s, state.document.checklist.toString()},
                        {u"items"_s, itemsOf(checklist, state, role.gate)},
                        {u"parameters"_s, objectOf(state.settings.parameters)},
                        {u"fields"_s, objectOf(fieldsOf(checklist, state, role.gate))},
                        {u"evidence"_s, evidence}};
    if (const QJsonObject checks = checksOf(state.settings); !checks.isEmpty())
        subject.insert(u"checks"_s, checks);
    return subject;
}

Digest subjectDigest(const QJsonObject &subject) { return digestOf(canonicalJson(subject).value_or(QByteArray())); }

QMap<CheckId, EvidenceStatus> citedEvidence(const DeploymentState &state)
{
    QMap<CheckId, EvidenceStatus> cited;
    for (const auto &[check, result] : state.evidence.asKeyValueRange())
        cited.insert(check, result.status);
    return cited;
}

} // namespace countersign
