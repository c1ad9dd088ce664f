// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/deployment/chain.h"
#include "core/record/recordmanifest.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace countersign {

class RecordSigner;
class Signing;

enum class VerificationOutcome { Sound, RootUnknown, Unsound };

struct Finding {
    bool bad = true; // false: worth knowing, no fault
    QString code = {}; // "bundle.chain", stable
    QString text = {}; // worded
};

struct Verification {
    VerificationOutcome outcome = VerificationOutcome::Unsound;
    QString summary = {}; // one sentence
    QList<Finding> findings = {};
    Digest genesis = {}; // of the journal it holds
    std::optional<RecordManifest> manifest = {}; // of a record that has one
    QList<Digest> files = {}; // of a record: SHA-256 of the file and of what it was before each of its signatures
};

// Journals a person vouches for: fingerprints of their first events.
using TrustedRoots = QStringList;

// A file that a journal here has written down.
struct KnownRecord {
    Digest file = {};
    DeploymentId deployment = {};
    int number = 0;
    QDateTime at = {};
};

// What is known here beside the file itself.
struct Surroundings {
    TrustedRoots roots = {};
    Digest genesis = {}; // of the journal `records` are from
    QList<KnownRecord> records = {};
};

// `bytes` of a record (PDF) or of a bundle (JSON lines). Everything wrong is a finding; NotARecord only where it is neither.
Expected<Verification> verifyRecord(const QByteArray &bytes, const RecordSigner &signer, const Signing &signing, const Surroundings &here);

// What the reading of a whole journal of so many events, beginning with `genesis`, comes to.
Verification judgeJournal(const QList<ChainFinding> &findings, const Digest &genesis, qint64 events, const TrustedRoots &roots);

Verification verifyBundle(const QByteArray &lines, const Signing &signing, const TrustedRoots &roots);

} // namespace countersign
