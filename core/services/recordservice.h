// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/recordwriter.h"
#include "core/record/periodreport.h"
#include "core/services/deploymentservice.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace countersign {

struct PresentSigner {
    PersonId person = {};
    Secret pin = {};
};

struct RecordRequest {
    QString path = {};
    std::vector<PresentSigner> signers = {};
    RecordDetail detail = RecordDetail::Full;
    PaperSize paper = PaperSize::A4;
    std::optional<PresentSigner> seal = {}; // who vouches for the file as it was exported, before the roles sign it
    QString timestampAuthority = {}; // address; empty: no time stamps
    std::stop_token stop = {}; // Cancelled, and nothing is written
};

// A record that exists, to be signed by one more person.
struct CountersignFile {
    QString path = {};
    QString to = {}; // empty: the file itself
    QString person = {}; // id, name or e-mail, as the attached journal has it
    QString role = {}; // its name or "<gate>.<slug>"; empty: every empty box the person has signed off for
    QString timestampAuthority = {};
};

struct ExportedRecord {
    QString path = {};
    Digest file = {};
    int number = 0;
    QStringList signedFields = {};
    QStringList emptyFields = {};
};

// Writes the signed record of a deployment and verifies one. Main thread; the work is done off it.
class RecordService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordService)
public:
    RecordService(Journal &journal, PeopleService &people, const RecordWriter &writer, const RecordSigner &signer, const Signing &signing,
                  const Clock &clock, QObject *parent = nullptr);
    ~RecordService() override;

    // Signs for every sign-off of the persons present, verifies the bytes, and only then puts them at the path.
    QFuture<Expected<ExportedRecord>> exportRecord(DeploymentService &deployment, RecordRequest request);

    // What an export would show now, to be looked at or printed.
    QFuture<Expected<std::shared_ptr<const RecordPages>>> pages(const DeploymentService &deployment, RecordDetail detail, PaperSize paper);

    // Adds a person's signatures to a record: any record whose attached journal knows the person, with the person's key on this laptop.
    QFuture<Expected<ExportedRecord>> countersign(const CountersignFile &file, Secret pin);

    // The report as a PDF, signed by the person who has read it.
    QFuture<Expected<ExportedRecord>> exportReport(PeriodReport report, const QString &path, const PersonId &reader, Secret pin);

    // The deployment as an in-toto statement in a DSSE envelope, signed with the laptop's key.
    QFuture<Expected<QByteArray>> attest(const DeploymentService &deployment);

    // A record or a bundle. `trusted`: fingerprint of a genesis event, beside this journal's own.
    QFuture<Expected<Verification>> verify(const QString &path, const QString &trusted = {});

    // This journal, every event of it. `progress` is called on the main thread.
    QFuture<Expected<Verification>> verifyJournal(std::function<void(qint64 done, qint64 all)> progress = {});

Q_SIGNALS:
    void progressed(int done, int of); // of an export or a countersignature: drawn, each signature, verified

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
