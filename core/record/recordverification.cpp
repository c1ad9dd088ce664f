// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/recordverification.h"

#include "core/base/digest.h"
#include "core/deployment/chain.h"
#include "core/journal/envelope.h"
#include "core/ports/recordwriter.h"
#include "core/record/signaturereason.h"
#include "core/wording/errors.h"
#include "core/wording/verification.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct ReadBundle {
    Chain chain = {};
    QList<Finding> findings = {};
};

QList<Finding> findingsOf(const Chain &chain)
{
    QList<Finding> findings;
    for (const ChainFinding &finding : chain.findings)
        findings.append({finding.isBad(), u"journal."_s + describeCode(finding.error.code), sentence(finding.error)});
    return findings;
}

ReadBundle readBundle(const QByteArray &lines, const Signing &signing)
{
    ReadBundle bundle;
    QList<SignedEvent> events;
    int number = 0;
    for (const QByteArray &line : lines.split('\n')) {
        ++number;
        if (line.isEmpty())
            continue;
        auto event = fromBundleLine(line);
        if (!event) {
            event.error().arguments.replace(0, QString::number(number));
            bundle.findings.append({true, u"bundle.line"_s, sentence(event.error())});
            continue;
        }
        events.append(*event);
    }
    bundle.chain = readChain(events, {.scope = ChainScope::Bundle, .signing = &signing});
    bundle.findings += findingsOf(bundle.chain);
    if (bundle.chain.events.isEmpty())
        bundle.findings.append({true, u"bundle.empty"_s, verificationText(VerificationText::BundleEmpty)});
    return bundle;
}

const RecordedEvent *eventWithHash(const Chain &chain, const Digest &hash)
{
    const auto found = std::ranges::find_if(chain.events, [&](const RecordedEvent &each) { return each.signedEvent.hash == hash; });
    return found == chain.events.end() ? nullptr : &*found;
}

// A PDF signature counts only where certificate, person, role and journal event agree.
void compareWithJournal(const RecordSignatureReport &report, const Chain &chain, QList<Finding> &findings)
{
    const auto bad = [&](VerificationText text) {
        findings.append({true, u"signature.journal"_s, verificationText(text).arg(report.field, report.name)});
    };
    const auto reason = parseSignatureReason(report.reason);
    if (!reason)
        return bad(VerificationText::ReasonUnreadable);
    const RecordedEvent *event = eventWithHash(chain, reason->event);
    const auto *signedOff = event ? std::get_if<SignedOff>(&event->fact) : nullptr;
    if (!signedOff)
        return bad(VerificationText::NoSuchSignOff);
    if (report.field != signatureField(signedOff->role) || reason->meaning != signedOff->meaning)
        return bad(VerificationText::OtherRole);
    const Person *person = chain.state.person(event->event.actor);
    if (!person || person->certificate != report.certificate)
        return bad(VerificationText::OtherPerson);
}

void lookAtSignature(const RecordSignatureReport &report, const Chain &chain, QList<Finding> &findings)
{
    if (!report.filled) {
        findings.append({false, u"signature.empty"_s, verificationText(VerificationText::BoxEmpty).arg(report.field)});
        return;
    }
    if (!report.valid) {
        findings.append(
            {true, u"signature.invalid"_s, verificationText(VerificationText::SignatureInvalid).arg(report.field, report.name, report.problem)});
        return;
    }
    compareWithJournal(report, chain, findings);
}

// Roles whose last word in the journal is approval, but whose box in the PDF is not there at all.
void lookForMissingBoxes(const RecordReport &record, const Chain &chain, QList<Finding> &findings)
{
    for (const RecordedEvent &each : chain.events) {
        const auto *signedOff = std::get_if<SignedOff>(&each.fact);
        if (!signedOff)
            continue;
        const bool there =
            std::ranges::any_of(record.signatures, [&](const auto &report) { return report.field == signatureField(signedOff->role); });
        if (!there)
            findings.append({true, u"signature.box"_s, verificationText(VerificationText::BoxMissing).arg(signedOff->roleName)});
    }
}

// The record holds the document that the deployment worked by at last.
void lookAtSource(const RecordReport &record, const Chain &chain, QList<Finding> &findings)
{
    Digest checklist;
    QString fileName;
    for (const RecordedEvent &each : chain.events) {
        if (const auto *start = std::get_if<DeploymentStarted>(&each.fact)) {
            checklist = start->checklist;
            fileName = start->fileName;
        } else if (const auto *revised = std::get_if<ChecklistRevised>(&each.fact)) {
            checklist = revised->checklist;
            fileName = revised->fileName;
        }
    }
    const bool there = std::ranges::any_of(record.attachments, [&](const AuditAttachment &a) { return digestOf(a.bytes) == checklist; });
    if (!checklist.isEmpty() && !there)
        findings.append({true, u"source.changed"_s, verificationText(VerificationText::SourceChanged).arg(fileName)});
}

Verification conclude(QList<Finding> findings, const Chain &chain, const TrustedRoots &roots, int signatures)
{
    Verification verification;
    const auto bad = std::ranges::count_if(findings, &Finding::bad);
    const QString genesis = chain.state.genesis.toString();
    if (bad > 0) {
        verification.outcome = VerificationOutcome::Unsound;
        const auto first = std::ranges::find_if(findings, &Finding::bad);
        verification.summary = verificationText(VerificationText::Unsound).arg(first->text);
    } else if (!roots.contains(genesis)) {
        verification.outcome = VerificationOutcome::RootUnknown;
        verification.summary = verificationText(VerificationText::RootUnknown).arg(genesis);
    } else {
        verification.outcome = VerificationOutcome::Sound;
        verification.summary = verificationText(VerificationText::Sound).arg(chain.events.size()).arg(signatures);
    }
    verification.findings = std::move(findings);
    return verification;
}

} // namespace

Verification verifyJournal(const QList<SignedEvent> &events, const Signing &signing, const TrustedRoots &roots)
{
    const Chain chain = readChain(events, {.signing = &signing});
    return conclude(findingsOf(chain), chain, roots, 0);
}

Verification verifyBundle(const QByteArray &lines, const Signing &signing, const TrustedRoots &roots)
{
    ReadBundle bundle = readBundle(lines, signing);
    return conclude(bundle.findings, bundle.chain, roots, 0);
}

Expected<Verification> verifyRecord(const QByteArray &bytes, const RecordSigner &signer, const Signing &signing, const TrustedRoots &roots)
{
    if (bytes.startsWith('{'))
        return verifyBundle(bytes, signing, roots);
    const auto record = signer.inspect(bytes);
    if (!record)
        return std::unexpected(record.error());
    const auto journal = std::ranges::find(record->attachments, u"journal.jsonl"_s, &AuditAttachment::name);
    ReadBundle bundle = readBundle(journal == record->attachments.end() ? QByteArray() : journal->bytes, signing);
    QList<Finding> findings = bundle.findings;
    int filled = 0;
    for (const RecordSignatureReport &report : record->signatures) {
        filled += report.filled;
        lookAtSignature(report, bundle.chain, findings);
    }
    if (record->unsignedTail)
        findings.append({true, u"record.tail"_s, verificationText(VerificationText::UnsignedTail)});
    if (filled == 0)
        findings.append({false, u"record.unsigned"_s, verificationText(VerificationText::NobodySigned)});
    lookForMissingBoxes(*record, bundle.chain, findings);
    lookAtSource(*record, bundle.chain, findings);
    return conclude(findings, bundle.chain, roots, filled);
}

} // namespace countersign
