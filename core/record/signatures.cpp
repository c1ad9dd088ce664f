// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/record/signaturereason.h"
#include "core/wording/record.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Eight digits at a time, to be read aloud and compared.
QString grouped(const QString &digits)
{
    QStringList groups;
    for (qsizetype i = 0; i < digits.size(); i += 8)
        groups.append(digits.mid(i, 8));
    return groups.join(u' ');
}

QString stateOf(const RoleView &role)
{
    switch (role.standing) {
    case RoleStanding::NotYet: return recordText(RecordText::StateNotYet);
    case RoleStanding::Signed: return recordText(RecordText::StateSigned);
    case RoleStanding::Rejected: return recordText(RecordText::StateRejected);
    case RoleStanding::Void:
        return role.changed.isEmpty() ? recordText(RecordText::StateVoid)
                                      : recordText(RecordText::StateVoidChanged, {shortened(role.changed.join(u", "_s))});
    }
    std::unreachable();
}

Status statusOf(RoleStanding standing)
{
    switch (standing) {
    case RoleStanding::NotYet: return Status::Open;
    case RoleStanding::Signed: return Status::Verified;
    case RoleStanding::Void: return Status::Stale;
    case RoleStanding::Rejected: return Status::Failing;
    }
    std::unreachable();
}

QDateTime inZone(const QDateTime &at, const QString &zone)
{
    const QTimeZone named(zone.toUtf8());
    return named.isValid() ? at.toTimeZone(named) : at.toUTC();
}

QString gateTitle(const Checklist &checklist, const GateId &gate)
{
    const auto found = std::ranges::find(checklist.gates, gate, &Gate::id);
    return found == checklist.gates.end() ? gate.toString() : found->title;
}

// Tasks that the signer confirms by signing, and what else belongs to this signature alone.
QStringList remarksOf(const Role &role, const RoleView &view, const Signature *signature, const RecordNames &names)
{
    QStringList remarks;
    for (const ItemId &item : role.items)
        remarks.append(u"\u2013 "_s + names.leaf(item));
    if (signature && !signature->fact.note.isEmpty())
        remarks.append(recordText(RecordText::NoteBy, {signature->fact.printedName, signature->fact.note}));
    if (view.redSince)
        remarks.append(recordText(RecordText::RedSince, {role.name}));
    return remarks;
}

AuditSignature auditSignature(const Role &role, const RoleView &view, const RecordSource &source, const RecordNames &names)
{
    const auto found = source.state.signatures.constFind(role.id);
    const Signature *signature = found == source.state.signatures.constEnd() ? nullptr : &*found;
    AuditSignature audit{.field = signatureField(role.id), .gate = gateTitle(source.checklist, role.gate), .role = role.name};
    audit.state = stateOf(view);
    audit.status = statusOf(view.standing);
    audit.remarks = remarksOf(role, view, signature, names);
    if (!signature)
        return audit;
    audit.person = signature->person;
    audit.printedName = signature->fact.printedName;
    audit.meaning = signature->fact.meaning;
    audit.statement = signature->fact.statement;
    audit.signedAt = inZone(signature->at, signature->zone);
    audit.fingerprint = grouped(signature->key.toString());
    audit.event = signature->event;
    return audit;
}

// The exporter's word about the file itself; there is no sign-off behind it.
AuditSignature sealOf(const RecordSource &source, const RecordNames &names)
{
    return {.field = sealField,
            .gate = recordText(RecordText::SealGate),
            .role = recordText(RecordText::Seal),
            .person = source.sealedBy,
            .printedName = names.person(source.sealedBy),
            .meaning = Meaning::Reviewed,
            .statement = recordText(RecordText::SealStatement),
            .signedAt = source.created,
            .state = recordText(RecordText::StateBelow),
            .status = Status::Verified};
}

} // namespace

QList<AuditSignature> signaturesOf(const RecordSource &source, const RecordNames &names)
{
    QList<AuditSignature> signatures;
    for (qsizetype i = 0; i < source.checklist.roles.size(); ++i)
        signatures.append(auditSignature(source.checklist.roles.at(i), source.view.roles.value(i), source, names));
    if (!source.sealedBy.isEmpty())
        signatures.append(sealOf(source, names));
    return signatures;
}

} // namespace countersign
