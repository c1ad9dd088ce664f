// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/recordwriter.h"
#include "core/record/recordverification.h"
#include "core/services/deploymentservice.h"

#include <vector>

namespace countersign {

struct PresentSigner {
    PersonId person = {};
    Secret pin = {};
};

struct ExportedRecord {
    QString path = {};
    Digest file = {};
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

    // Signs for every sign-off of the persons present, verifies the bytes, and only then puts them at `path`.
    QFuture<Expected<ExportedRecord>> exportRecord(DeploymentService &deployment, const QString &path, std::vector<PresentSigner> signers);

    // A record, a bundle, or this journal itself when `path` is empty. `trusted`: fingerprint of a genesis event, beside this journal's own.
    QFuture<Expected<Verification>> verify(const QString &path, const QString &trusted = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace countersign
