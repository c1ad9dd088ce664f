// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/recordservice.h"

#include "core/base/digest.h"
#include "core/base/future.h"
#include "core/record/auditdocumentof.h"
#include "core/record/signaturereason.h"
#include "core/services/peopleservice.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qint64 largestRecord = 256 * 1024 * 1024;

// When the deployment was decided: what a record shows is the state of that moment, not of the export.
QDateTime decisiveMoment(const DeploymentState &state, const QDateTime &now)
{
    if (state.decidedAt.isValid())
        return state.decidedAt;
    QDateTime last;
    for (const Signature &signature : state.signatures)
        last = last.isValid() ? std::max(last, signature.at) : signature.at;
    return last.isValid() ? last : now;
}

struct SignatureToMake {
    RecordSignature signature = {};
    std::shared_ptr<const CertifiedKey> key = {};
};

Expected<QByteArray> read(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (info.isDir())
        return failure(ErrorCode::FileIsFolder, {path});
    if (!info.isFile())
        return failure(ErrorCode::FileNotRegular, {path});
    if (info.size() > largestRecord)
        return failure(ErrorCode::FileTooLarge, {path, QString::number(info.size() >> 20), QString::number(largestRecord >> 20)});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    return file.readAll();
}

Expected<> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileUnwritable, {path, file.errorString()});
    return {};
}

Expected<QByteArray> signAll(const RecordSigner &signer, QByteArray pdf, const QList<SignatureToMake> &signings)
{
    for (const SignatureToMake &each : signings) {
        auto next = signer.sign(pdf, *each.key, each.signature);
        if (!next)
            return next;
        pdf = std::move(*next);
    }
    return pdf;
}

} // namespace

struct RecordService::Private {
    Journal &journal;
    PeopleService &people;
    const RecordWriter &writer;
    const RecordSigner &signer;
    const Signing &signing;
    const Clock &clock;
    RecordService *q;

    RecordSource sourceOf(const DeploymentService &deployment) const
    {
        RecordSource source;
        source.checklist = deployment.checklist();
        source.checks = deployment.checks();
        source.state = deployment.state();
        source.evidence = deployment.evidence();
        source.created = clock.now();
        source.view = viewOf(source.checklist, source.checks, source.state, source.evidence, decisiveMoment(source.state, source.created));
        source.journal = journal.state();
        source.events = journal.events(source.state.id);
        source.bundle = journal.bundle(source.state.id);
        source.head = journal.head();
        for (const RecordedEvent &each : journal.events()) {
            if (const auto *exported = std::get_if<RecordExported>(&each.fact)) {
                source.predecessor = exported->file.toString();
                ++source.number;
            }
        }
        ++source.number;
        return source;
    }

    // The signatures a person present can put into the record: one for each of the person's sign-offs that stand.
    Expected<QList<SignatureToMake>> signingsOf(const RecordSource &source, const PersonId &person, std::shared_ptr<const CertifiedKey> key) const
    {
        QList<SignatureToMake> signings;
        for (const RoleView &role : source.view.roles) {
            const Signature signature = source.state.signatures.value(role.role);
            const bool stands = role.standing == RoleStanding::Signed || role.standing == RoleStanding::Rejected;
            if (!stands || signature.person != person)
                continue;
            const QTimeZone zone(signature.zone.toLatin1());
            signings.append({{.field = signatureField(role.role),
                              .name = signature.fact.printedName,
                              .role = signature.fact.roleName,
                              .meaning = signature.fact.meaning,
                              .reason = formatSignatureReason({signature.fact.meaning, signature.event}),
                              .when = zone.isValid() ? source.created.toTimeZone(zone) : source.created},
                             key});
        }
        if (signings.isEmpty()) {
            const Person *found = source.journal.person(person);
            return failure(ErrorCode::NothingSigned, {found ? found->name : person.toString()});
        }
        return signings;
    }

    // Opens the certificate keys one after the other.
    QFuture<Expected<QList<SignatureToMake>>> collect(std::shared_ptr<RecordSource> source, std::shared_ptr<std::vector<PresentSigner>> signers,
                                                      size_t index, QList<SignatureToMake> collected)
    {
        if (index == signers->size())
            return readyFuture<QList<SignatureToMake>>(std::move(collected));
        const PersonId person = signers->at(index).person;
        return andThen(people.certificateKey(person, std::move(signers->at(index).pin)), q,
                       [this, source, signers, index, collected, person](std::shared_ptr<const CertifiedKey> key) {
                           auto more = signingsOf(*source, person, std::move(key));
                           if (!more)
                               return failedFuture<QList<SignatureToMake>>(more.error());
                           return collect(source, signers, index + 1, collected + *more);
                       });
    }

    // Draws, signs and verifies, off the main thread.
    QFuture<Expected<QByteArray>> make(std::shared_ptr<RecordSource> source, const QList<SignatureToMake> &signings)
    {
        return onPool([source, signings, &parts = *this]() -> Expected<QByteArray> {
            const auto pdf = parts.writer.write(auditDocumentOf(*source));
            if (!pdf)
                return std::unexpected(pdf.error());
            auto record = signAll(parts.signer, *pdf, signings);
            if (!record)
                return record;
            const auto verification = verifyRecord(*record, parts.signer, parts.signing, {source->journal.genesis.toString()});
            if (!verification)
                return std::unexpected(verification.error());
            if (verification->outcome != VerificationOutcome::Sound)
                return failure(ErrorCode::Internal, {verification->summary});
            return record;
        });
    }

    // The record's digest goes into the journal, not into its own bundle.
    QFuture<Expected<ExportedRecord>> note(const DeploymentId &deployment, const PersonId &actor, const ExportedRecord &exported)
    {
        return andThen(people.laptopKey(), q, [this, deployment, actor, exported](std::shared_ptr<const SigningKey> key) {
            const RecordExported fact{exported.file, QFileInfo(exported.path).fileName(), exported.signedFields};
            Append request{.deployment = deployment, .actor = actor, .key = std::move(key)};
            request.draft = [fact]() -> Expected<QList<FactToAppend>> { return QList{FactToAppend{fact}}; };
            return journal.append(std::move(request)).then(q, [exported](const Expected<QList<RecordedEvent>> &done) -> Expected<ExportedRecord> {
                if (!done)
                    return std::unexpected(done.error());
                return exported;
            });
        });
    }
};

RecordService::RecordService(Journal &journal, PeopleService &people, const RecordWriter &writer, const RecordSigner &signer, const Signing &signing,
                             const Clock &clock, QObject *parent) :
    QObject(parent),
    d(new Private{journal, people, writer, signer, signing, clock, this})
{
}

RecordService::~RecordService() = default;

QFuture<Expected<ExportedRecord>> RecordService::exportRecord(DeploymentService &deployment, const QString &path, std::vector<PresentSigner> signers)
{
    auto source = std::make_shared<RecordSource>(d->sourceOf(deployment));
    auto present = std::make_shared<std::vector<PresentSigner>>(std::move(signers));
    const PersonId actor = present->empty() ? source->state.lead : present->front().person;
    return andThen(d->collect(source, present, 0, {}), this, [this, source, path, actor](const QList<SignatureToMake> &signings) {
        ExportedRecord exported{.path = path};
        for (const SignatureToMake &each : signings)
            exported.signedFields.append(each.signature.field);
        for (const Role &role : source->checklist.roles) {
            if (!exported.signedFields.contains(signatureField(role.id)))
                exported.emptyFields.append(signatureField(role.id));
        }
        return andThen(d->make(source, signings), this, [this, source, path, actor, exported](const QByteArray &record) mutable {
            if (const auto written = write(path, record); !written)
                return failedFuture<ExportedRecord>(written.error());
            exported.file = digestOf(record);
            return d->note(source->state.id, actor, exported);
        });
    });
}

QFuture<Expected<Verification>> RecordService::verify(const QString &path, const QString &trusted)
{
    TrustedRoots roots{d->journal.state().genesis.toString()};
    roots.removeAll(QString());
    if (!trusted.isEmpty())
        roots.append(trusted.toLower().remove(u' '));
    if (path.isEmpty()) {
        const QList<SignedEvent> events = d->journal.allEvents();
        return onPool([events, roots, &signing = d->signing]() -> Expected<Verification> { return verifyJournal(events, signing, roots); });
    }
    return onPool([path, roots, &signing = d->signing, &signer = d->signer]() -> Expected<Verification> {
        const auto bytes = read(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        return verifyRecord(*bytes, signer, signing, roots);
    });
}

} // namespace countersign
