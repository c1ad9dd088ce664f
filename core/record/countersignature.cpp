// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/countersignature.h"

#include "core/record/bundle.h"
#include "core/record/signaturereason.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct EmptyBox {
    QString field = {};
    QString role = {}; // as printed
    const RecordedEvent *signOff = nullptr; // the newest for it, if any
};

const SignedOff &factOf(const RecordedEvent &event) { return std::get<SignedOff>(event.fact); }

QList<EmptyBox> emptyBoxesOf(const RecordReport &report, const RecordManifest &manifest, const Chain &chain)
{
    QList<EmptyBox> boxes;
    for (const RecordSignatureReport &signature : report.signatures) {
        if (signature.filled)
            continue;
        EmptyBox box{.field = signature.field};
        for (const RecordedEvent &each : chain.events) {
            const auto *signedOff = std::get_if<SignedOff>(&each.fact);
            if (signedOff && signatureField(signedOff->role) == box.field)
                box.signOff = &each;
        }
        const auto named = std::ranges::find(manifest.boxes, box.field, &RecordManifest::Box::field);
        box.role = named != manifest.boxes.end() ? named->role : box.signOff ? factOf(*box.signOff).roleName : QString();
        boxes.append(box);
    }
    return boxes;
}

Expected<Person> personIn(const JournalState &state, const QString &text)
{
    for (const Person &person : state.people) {
        const bool isNamed = person.name.compare(text, Qt::CaseInsensitive) == 0 || person.email.compare(text, Qt::CaseInsensitive) == 0;
        if (person.id.toString() == text || isNamed)
            return person;
    }
    return failure(ErrorCode::UnknownPerson, {text});
}

bool isAsked(const EmptyBox &box, const QString &role)
{
    return role.isEmpty() || box.role.compare(role, Qt::CaseInsensitive) == 0 || box.field == signatureField(RoleId(role));
}

RecordSignature signatureOf(const EmptyBox &box, const Person &person, const Digest &head, const QDateTime &when)
{
    SignatureReason reason{.event = head, .ground = SignatureGround::Record};
    if (box.signOff)
        reason = {.meaning = factOf(*box.signOff).meaning, .event = box.signOff->signedEvent.hash};
    return {.field = box.field,
            .name = box.signOff ? factOf(*box.signOff).printedName : person.name,
            .role = box.role,
            .meaning = reason.meaning,
            .reason = formatSignatureReason(reason),
            .when = when};
}

} // namespace

Expected<Countersignature> countersignatureFor(const QByteArray &record, const CountersignRequest &request, const RecordSigner &signer,
                                               const Signing &signing)
{
    const auto report = signer.inspect(record);
    if (!report)
        return std::unexpected(report.error());
    const ReadBundle bundle = readAttachedBundle(*report, signing);
    const auto person = personIn(bundle.chain.state, request.person);
    if (!person)
        return std::unexpected(person.error());
    Countersignature result{.person = *person, .genesis = bundle.chain.state.genesis};
    if (const QByteArray *manifest = attached(*report, manifestName)) {
        const auto decoded = decodeManifest(*manifest);
        if (!decoded)
            return std::unexpected(decoded.error());
        result.manifest = *decoded;
    }
    QStringList granted;
    for (const EmptyBox &box : emptyBoxesOf(*report, result.manifest, bundle.chain)) {
        if (!isAsked(box, request.role))
            continue;
        const bool ownSignOff = box.signOff && box.signOff->event.actor == person->id;
        const bool mayAdd = !box.signOff && !box.role.isEmpty() && person->holds(box.role);
        if (ownSignOff || (mayAdd && !request.role.isEmpty()))
            result.signatures.append(signatureOf(box, *person, bundle.chain.head, request.when));
        else if (mayAdd)
            granted.append(box.role);
    }
    if (!result.signatures.isEmpty())
        return result;
    if (!request.role.isEmpty())
        return failure(ErrorCode::RoleNotGranted, {person->name, request.role});
    if (granted.isEmpty())
        return failure(ErrorCode::NothingSigned, {person->name});
    return failure(ErrorCode::ChoiceUnknown, {request.role, granted.join(u", "_s)});
}

} // namespace countersign
