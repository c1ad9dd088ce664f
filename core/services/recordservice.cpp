// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/services/recordservice.h"

#include "core/base/digest.h"
#include "core/base/future.h"
#include "core/journal/canonical.h"
#include "core/journal/envelope.h"
#include "core/record/attestation.h"
#include "core/record/auditdocumentof.h"
#include "core/record/countersignature.h"
#include "core/record/signaturereason.h"
#include "core/services/peopleservice.h"
#include "core/services/recordfile.h"
#include "core/services/recordsigning.h"
#include "core/services/recordsource.h"
#include "core/wording/record.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// A record that a person is about to sign.
struct Draft {
    QByteArray bytes = {};
    Countersignature signature = {};
};

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
        return recordSource(journal, deployment.checklist(), deployment.checks(), deployment.state(), deployment.evidence(), clock.now());
    }

    // What commands printed, where the record is to have it. What was purged stays away.
    QFuture<Expected<>> addOutputs(std::shared_ptr<RecordSource> source, qsizetype index = 0)
    {
        const QList<CommandRecord> &commands = source->state.operations.commands;
        if (source->detail != RecordDetail::WithOutput || index == commands.size())
            return readyFuture(Expected<>());
        auto promise = std::make_shared<QPromise<Expected<>>>();
        promise->start();
        journal.blob(commands.at(index).fact.output).then(q, [this, source, index, promise](const Expected<Blob> &blob) {
            if (blob)
                source->outputs.insert(blob->digest, blob->bytes);
            addOutputs(source, index + 1).then(q, [promise](const Expected<> &done) {
                promise->addResult(done);
                promise->finish();
            });
        });
        return promise->future();
    }

    // The exporter's own signature, before those of the roles.
    QFuture<Expected<QList<SignatureToMake>>> seal(const RecordSource &source, std::optional<PresentSigner> sealer)
    {
        if (!sealer)
            return readyFuture<QList<SignatureToMake>>(QList<SignatureToMake>());
        const Person *person = source.journal.person(sealer->person);
        if (!person)
            return failedFuture<QList<SignatureToMake>>(Error{ErrorCode::UnknownPerson, {sealer->person.toString()}});
        const RecordSignature signature{.field = sealField,
                                        .name = person->name,
                                        .role = recordText(RecordText::Seal),
                                        .meaning = Meaning::Reviewed,
                                        .reason = formatSignatureReason({Meaning::Reviewed, source.state.head, SignatureGround::Record}),
                                        .when = source.created};
        return andThen(people.certificateKey(sealer->person, std::move(sealer->pin)), q, [signature](std::shared_ptr<const CertifiedKey> key) {
            return readyFuture<QList<SignatureToMake>>(QList<SignatureToMake>{{signature, key}});
        });
    }

    Surroundings surroundings(const QString &trusted = {}) const
    {
        Surroundings here{.genesis = journal.state().genesis, .records = knownRecords(journal)};
        if (!here.genesis.isEmpty())
            here.roots.append(here.genesis.toString());
        if (!trusted.isEmpty())
            here.roots.append(trusted.toLower().remove(u' '));
        return here;
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

    Progress progressOnMain() const
    {
        return [q = q](int done, int of) { QMetaObject::invokeMethod(q, [q, done, of] { Q_EMIT q->progressed(done, of); }); };
    }

    // Draws, signs and verifies, off the main thread.
    QFuture<Expected<QByteArray>> make(std::shared_ptr<RecordSource> source, const QList<SignatureToMake> &signings, const std::stop_token &stop)
    {
        return onPool([source, signings, stop, here = surroundings(), progress = progressOnMain(), &parts = *this]() -> Expected<QByteArray> {
            progress(0, int(signings.size()) + 2);
            const auto pdf = parts.writer.write(auditDocumentOf(*source), stop);
            if (!pdf)
                return std::unexpected(pdf.error());
            auto record = signAll(parts.signer, *pdf, signings, stop, progress);
            if (!record)
                return record;
            return parts.verified(std::move(*record), here, {.deployment = source->state.id, .number = source->number});
        });
    }

    // What is about to be written down as `known` must hold before it is.
    Expected<QByteArray> verified(QByteArray record, Surroundings here, KnownRecord known) const
    {
        known.file = digestOf(record);
        here.records.append(known);
        const auto verification = verifyRecord(record, signer, signing, here);
        if (!verification)
            return std::unexpected(verification.error());
        if (verification->outcome == VerificationOutcome::Unsound)
            return failure(ErrorCode::RecordUnsignable, {verification->summary});
        return record;
    }

    // The record's digest goes into the journal, not into its own bundle.
    QFuture<Expected<ExportedRecord>> note(const DeploymentId &deployment, const PersonId &actor, const RecordExported &fact,
                                           const ExportedRecord &exported)
    {
        return andThen(people.laptopKey(), q, [this, deployment, actor, fact, exported](std::shared_ptr<const SigningKey> key) {
            Append request{.deployment = deployment, .actor = actor, .key = std::move(key)};
            request.draft = [fact]() -> Expected<QList<FactToAppend>> { return QList{FactToAppend{fact}}; };
            return journal.append(std::move(request)).then(q, [exported](const Expected<QList<RecordedEvent>> &done) -> Expected<ExportedRecord> {
                if (!done)
                    return std::unexpected(done.error());
                return exported;
            });
        });
    }

    // Made, put at the path, and noted.
    QFuture<Expected<ExportedRecord>> writeDown(std::shared_ptr<RecordSource> source, const QList<SignatureToMake> &signings, const QString &path,
                                                const std::stop_token &stop, const PersonId &actor)
    {
        ExportedRecord exported{.path = path, .number = source->number};
        for (const SignatureToMake &each : signings)
            exported.signedFields.append(each.signature.field);
        for (const Role &role : source->checklist.roles) {
            if (!exported.signedFields.contains(signatureField(role.id)))
                exported.emptyFields.append(signatureField(role.id));
        }
        source->signedFields = exported.signedFields;
        return andThen(make(source, signings, stop), q, [this, source, actor, exported](const QByteArray &record) mutable {
            if (const auto written = writeRecordFile(exported.path, record); !written)
                return failedFuture<ExportedRecord>(written.error());
            exported.file = digestOf(record);
            const RecordExported fact{.file = exported.file,
                                      .fileName = QFileInfo(exported.path).fileName(),
                                      .signedFields = exported.signedFields,
                                      .number = source->number,
                                      .previous = Digest(source->predecessor)};
            return note(source->state.id, actor, fact, exported);
        });
    }

    // Read and looked at before the PIN is tried.
    QFuture<Expected<Draft>> prepare(const CountersignFile &file, const QDateTime &when)
    {
        return onPool([file, when, here = surroundings(), &parts = *this]() -> Expected<Draft> {
            const auto bytes = readRecordFile(file.path);
            if (!bytes)
                return std::unexpected(bytes.error());
            const auto verification = verifyRecord(*bytes, parts.signer, parts.signing, here);
            if (!verification)
                return std::unexpected(verification.error());
            if (verification->outcome == VerificationOutcome::Unsound)
                return failure(ErrorCode::RecordUnsignable, {verification->summary});
            auto signature = countersignatureFor(*bytes, {file.person, file.role, when}, parts.signer, parts.signing);
            if (!signature)
                return std::unexpected(signature.error());
            return Draft{*bytes, std::move(*signature)};
        });
    }

    QFuture<Expected<QByteArray>> makeReport(const PeriodReport &report, std::shared_ptr<const CertifiedKey> key)
    {
        return onPool([report, key, here = surroundings(), progress = progressOnMain(), &parts = *this]() -> Expected<QByteArray> {
            const AuditDocument document = auditDocumentOf(report);
            const auto pdf = parts.writer.write(document);
            if (!pdf)
                return std::unexpected(pdf.error());
            const AuditSignature &box = document.signatures.first();
            const RecordSignature signature{.field = box.field,
                                            .name = box.printedName,
                                            .role = box.role,
                                            .meaning = Meaning::Reviewed,
                                            .reason = formatSignatureReason({Meaning::Reviewed, report.head, SignatureGround::Record}),
                                            .when = report.created};
            auto record = signAll(parts.signer, *pdf, {{signature, key}}, {}, progress);
            if (!record)
                return record;
            return parts.verified(std::move(*record), here, {.number = report.number});
        });
    }

    // Written, and noted where the record is of this journal.
    QFuture<Expected<ExportedRecord>> keep(const CountersignFile &file, const Draft &draft, const QByteArray &record)
    {
        ExportedRecord exported{.path = file.to.isEmpty() ? file.path : file.to, .file = digestOf(record), .number = draft.signature.manifest.number};
        for (const RecordSignature &signature : draft.signature.signatures)
            exported.signedFields.append(signature.field);
        if (const auto written = writeRecordFile(exported.path, record); !written)
            return failedFuture<ExportedRecord>(written.error());
        if (draft.signature.genesis != journal.state().genesis)
            return readyFuture<ExportedRecord>(exported);
        const RecordExported fact{.file = exported.file,
                                  .fileName = QFileInfo(exported.path).fileName(),
                                  .signedFields = exported.signedFields,
                                  .number = exported.number,
                                  .previous = draft.signature.manifest.previous,
                                  .extends = digestOf(draft.bytes)};
        return note(draft.signature.manifest.deployment, draft.signature.person.id, fact, exported);
    }

    QFuture<Expected<QByteArray>> countersigned(const Draft &draft, const QString &timestampAuthority, std::shared_ptr<const CertifiedKey> key)
    {
        return onPool([draft, timestampAuthority, key, here = surroundings(), progress = progressOnMain(), &parts = *this]() -> Expected<QByteArray> {
            QList<SignatureToMake> signings;
            for (RecordSignature signature : draft.signature.signatures) {
                signature.timestampAuthority = timestampAuthority;
                signings.append({signature, key});
            }
            auto record = signAll(parts.signer, draft.bytes, signings, {}, progress);
            if (!record)
                return record;
            return parts.verified(std::move(*record), here,
                                  {.deployment = draft.signature.manifest.deployment, .number = draft.signature.manifest.number});
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

QFuture<Expected<ExportedRecord>> RecordService::exportRecord(DeploymentService &deployment, RecordRequest request)
{
    if (const auto damage = d->journal.damage())
        return failedFuture<ExportedRecord>(*damage); // nobody signs what may have been changed
    auto source = std::make_shared<RecordSource>(d->sourceOf(deployment));
    source->detail = request.detail;
    source->paper = request.paper;
    if (request.seal)
        source->sealedBy = request.seal->person;
    auto present = std::make_shared<std::vector<PresentSigner>>(std::move(request.signers));
    auto sealer = std::make_shared<std::optional<PresentSigner>>(std::move(request.seal));
    const PersonId actor = !present->empty() ? present->front().person : *sealer ? source->sealedBy : source->state.lead;
    auto sealed = andThen(d->addOutputs(source), this, [this, source, sealer] { return d->seal(*source, std::move(*sealer)); });
    auto collected =
        andThen(sealed, this, [this, source, present](const QList<SignatureToMake> &seals) { return d->collect(source, present, 0, seals); });
    return andThen(
        collected, this,
        [this, source, path = request.path, stop = request.stop, authority = request.timestampAuthority, actor](QList<SignatureToMake> signings) {
            for (SignatureToMake &each : signings)
                each.signature.timestampAuthority = authority;
            return d->writeDown(source, signings, path, stop, actor);
        });
}

QFuture<Expected<std::shared_ptr<const RecordPages>>> RecordService::pages(const DeploymentService &deployment, RecordDetail detail, PaperSize paper)
{
    auto source = std::make_shared<RecordSource>(d->sourceOf(deployment));
    source->detail = detail;
    source->paper = paper;
    return andThen(d->addOutputs(source), this, [source, &writer = d->writer] {
        return onPool([source, &writer]() -> Expected<std::shared_ptr<const RecordPages>> { return writer.pages(auditDocumentOf(*source)); });
    });
}

QFuture<Expected<ExportedRecord>> RecordService::countersign(const CountersignFile &file, Secret pin)
{
    auto shared = std::make_shared<Secret>(std::move(pin));
    return andThen(d->prepare(file, d->clock.now()), this, [this, file, shared](const Draft &draft) {
        auto key = d->people.certificateKeyOf(draft.signature.person, std::move(*shared));
        return andThen(key, this, [this, file, draft](std::shared_ptr<const CertifiedKey> certified) {
            return andThen(d->countersigned(draft, file.timestampAuthority, std::move(certified)), this,
                           [this, file, draft](const QByteArray &record) { return d->keep(file, draft, record); });
        });
    });
}

QFuture<Expected<ExportedRecord>> RecordService::exportReport(PeriodReport report, const QString &path, const PersonId &reader, Secret pin)
{
    const Person *person = d->journal.state().person(reader);
    if (!person)
        return failedFuture<ExportedRecord>(Error{ErrorCode::UnknownPerson, {reader.toString()}});
    report.author = person->name;
    return andThen(d->people.certificateKey(reader, std::move(pin)), this, [this, report, path, reader](std::shared_ptr<const CertifiedKey> key) {
        return andThen(d->makeReport(report, std::move(key)), this, [this, report, path, reader](const QByteArray &record) {
            if (const auto written = writeRecordFile(path, record); !written)
                return failedFuture<ExportedRecord>(written.error());
            const ExportedRecord exported{.path = path, .file = digestOf(record), .number = report.number, .signedFields = {QString(reportField)}};
            const RecordExported fact{.file = exported.file,
                                      .fileName = QFileInfo(path).fileName(),
                                      .signedFields = exported.signedFields,
                                      .number = report.number,
                                      .previous = Digest(report.predecessor)};
            return d->note({}, reader, fact, exported);
        });
    });
}

QFuture<Expected<QByteArray>> RecordService::attest(const DeploymentService &deployment)
{
    const auto body = canonicalJson(inTotoStatement(d->sourceOf(deployment)));
    if (!body)
        return failedFuture<QByteArray>(body.error());
    return andThen(d->people.laptopKey(), this, [body = *body](const std::shared_ptr<const SigningKey> &key) {
        const auto signature = key->sign(preAuthenticationEncoding(statementType, body));
        if (!signature)
            return failedFuture<QByteArray>(signature.error());
        return readyFuture<QByteArray>(dsseEnvelope(statementType, body, *signature, key->id()) + '\n');
    });
}

QFuture<Expected<Verification>> RecordService::verify(const QString &path, const QString &trusted)
{
    const Surroundings here = d->surroundings(trusted);
    return onPool([path, here, &signing = d->signing, &signer = d->signer]() -> Expected<Verification> {
        const auto bytes = readRecordFile(path);
        if (!bytes)
            return std::unexpected(bytes.error());
        return verifyRecord(*bytes, signer, signing, here);
    });
}

QFuture<Expected<Verification>> RecordService::verifyJournal(std::function<void(qint64, qint64)> progress)
{
    return andThen(d->journal.check(std::move(progress)), this, [roots = d->surroundings().roots](const JournalCheck &check) {
        return readyFuture<Verification>(judgeJournal(check.findings, check.state.genesis, check.events, roots));
    });
}

} // namespace countersign
