// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/recordverification.h"

#include "core/base/digest.h"
#include "core/deployment/chain.h"
#include "core/ports/recordwriter.h"
#include "core/record/bundle.h"
#include "core/record/recordfindings.h"
#include "core/wording/errors.h"
#include "core/wording/verification.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// The file itself, then what it was before each signature, newest first.
QList<Digest> filesOf(const QByteArray &bytes, const QList<qsizetype> &revisions)
{
    QList<Digest> files{digestOf(bytes)};
    for (auto end = revisions.rbegin(); end != revisions.rend(); ++end) {
        if (*end < bytes.size())
            files.append(digestOf(QByteArrayView(bytes).first(*end)));
    }
    return files;
}

struct Read {
    Digest genesis = {};
    qint64 events = 0;
    int signatures = 0; // of the record
};

Verification conclude(QList<Finding> findings, const Read &read, const TrustedRoots &roots)
{
    Verification verification;
    verification.genesis = read.genesis;
    const auto bad = std::ranges::count_if(findings, &Finding::bad);
    const QString genesis = read.genesis.toString();
    if (bad > 0) {
        verification.outcome = VerificationOutcome::Unsound;
        const auto first = std::ranges::find_if(findings, &Finding::bad);
        verification.summary = verificationText(VerificationText::Unsound, {first->text});
    } else if (!roots.contains(genesis)) {
        verification.outcome = VerificationOutcome::RootUnknown;
        verification.summary = verificationText(VerificationText::RootUnknown, {genesis});
    } else {
        verification.outcome = VerificationOutcome::Sound;
        verification.summary = soundSentence(read.events, read.signatures);
    }
    verification.findings = std::move(findings);
    return verification;
}

} // namespace

Verification judgeJournal(const QList<ChainFinding> &findings, const Digest &genesis, qint64 events, const TrustedRoots &roots)
{
    return conclude(journalFindings(findings), {genesis, events}, roots);
}

Verification verifyBundle(const QByteArray &lines, const Signing &signing, const TrustedRoots &roots)
{
    ReadBundle bundle = readBundle(lines, signing);
    return conclude(bundle.findings, {bundle.chain.state.genesis, bundle.chain.events.size()}, roots);
}

Expected<Verification> verifyRecord(const QByteArray &bytes, const RecordSigner &signer, const Signing &signing, const Surroundings &here)
{
    if (bytes.startsWith('{'))
        return verifyBundle(bytes, signing, here.roots);
    const auto report = signer.inspect(bytes);
    if (!report)
        return std::unexpected(report.error());
    const QByteArray *manifest = attached(*report, manifestName);
    ReadBundle bundle = readAttachedBundle(*report, signing);
    OpenedRecord record{.report = *report, .chain = bundle.chain, .files = filesOf(bytes, report->revisions)};
    if (manifest) {
        const auto decoded = decodeManifest(*manifest);
        if (decoded)
            record.manifest = *decoded;
        else
            bundle.findings.append({true, u"record.manifest"_s, sentence(decoded.error())});
    }
    const auto filled = std::ranges::count_if(report->signatures, &RecordSignatureReport::filled);
    Verification verification =
        conclude(bundle.findings + findingsOf(record, here), {bundle.chain.state.genesis, bundle.chain.events.size(), int(filled)}, here.roots);
    verification.manifest = record.manifest;
    verification.files = record.files;
    return verification;
}

} // namespace countersign
