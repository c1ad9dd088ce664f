// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/recordwriter.h"
#include "core/record/auditdocumentof.h"

#include <functional>
#include <stop_token>

namespace countersign {

struct SignatureToMake {
    RecordSignature signature = {};
    std::shared_ptr<const CertifiedKey> key = {};
};

// One step is done of so many: drawn, each signature, verified.
using Progress = std::function<void(int done, int of)>;

// Into the file as it stands, one behind the other. Cancelled, when told to stop.
Expected<QByteArray> signAll(const RecordSigner &signer, QByteArray pdf, const QList<SignatureToMake> &signings, const std::stop_token &stop,
                             const Progress &progress);

// Those a person present can put into the record: one for each of the person's sign-offs that stand. NothingSigned, where there is none.
Expected<QList<SignatureToMake>> signingsOf(const RecordSource &source, const PersonId &person, std::shared_ptr<const CertifiedKey> key);

} // namespace countersign
