// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/recordsigning.h"

#include "core/record/signaturereason.h"

#include <QTimeZone>

namespace countersign {

namespace {

// In the zone a person signed in.
QDateTime inZone(const QDateTime &at, const QString &name)
{
    const QTimeZone zone(name.toLatin1());
    return zone.isValid() ? at.toTimeZone(zone) : at;
}

} // namespace

Expected<QByteArray> signAll(const RecordSigner &signer, QByteArray pdf, const QList<SignatureToMake> &signings, const std::stop_token &stop,
                             const Progress &progress)
{
    int done = 1;
    for (const SignatureToMake &each : signings) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled);
        progress(done++, int(signings.size()) + 2);
        auto next = signer.sign(pdf, *each.key, each.signature);
        if (!next)
            return next;
        pdf = std::move(*next);
    }
    progress(done, int(signings.size()) + 2);
    return pdf;
}

Expected<QList<SignatureToMake>> signingsOf(const RecordSource &source, const PersonId &person, std::shared_ptr<const CertifiedKey> key)
{
    QList<SignatureToMake> signings;
    for (const RoleView &role : source.view.roles) {
        const Signature signature = source.state.signatures.value(role.role);
        const bool stands = role.standing == RoleStanding::Signed || role.standing == RoleStanding::Rejected;
        if (!stands || signature.person != person)
            continue;
        signings.append({{.field = signatureField(role.role),
                          .name = signature.fact.printedName,
                          .role = signature.fact.roleName,
                          .meaning = signature.fact.meaning,
                          .reason = formatSignatureReason({signature.fact.meaning, signature.event}),
                          .when = inZone(source.created, signature.zone)},
                         key});
    }
    if (signings.isEmpty()) {
        const Person *found = source.journal.person(person);
        return failure(ErrorCode::NothingSigned, {found ? found->name : person.toString()});
    }
    return signings;
}

} // namespace countersign
