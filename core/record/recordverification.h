// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/journal/event.h"

#include <QList>

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
};

// Journals a person vouches for: fingerprints of their first events.
using TrustedRoots = QStringList;

// `bytes` of a record (PDF) or of a bundle (JSON lines). Everything wrong is a finding; NotARecord only where it is neither.
Expected<Verification> verifyRecord(const QByteArray &bytes, const RecordSigner &signer, const Signing &signing, const TrustedRoots &roots);

// A whole journal, as its store holds it.
Verification verifyJournal(const QList<SignedEvent> &events, const Signing &signing, const TrustedRoots &roots);

Verification verifyBundle(const QByteArray &lines, const Signing &signing, const TrustedRoots &roots);

} // namespace countersign
