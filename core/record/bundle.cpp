// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/bundle.h"

#include "core/journal/envelope.h"
#include "core/ports/recordwriter.h"
#include "core/wording/errors.h"
#include "core/wording/verification.h"

using namespace Qt::StringLiterals;

namespace countersign {

QList<Finding> journalFindings(const QList<ChainFinding> &found)
{
    QList<Finding> findings;
    for (const ChainFinding &finding : found)
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
    bundle.findings += journalFindings(bundle.chain.findings);
    if (bundle.chain.events.isEmpty())
        bundle.findings.append({true, u"bundle.empty"_s, verificationText(VerificationText::BundleEmpty)});
    return bundle;
}

const QByteArray *attached(const RecordReport &report, QLatin1StringView name)
{
    const auto found = std::ranges::find(report.attachments, QString(name), &AuditAttachment::name);
    return found == report.attachments.end() ? nullptr : &found->bytes;
}

ReadBundle readAttachedBundle(const RecordReport &report, const Signing &signing)
{
    const QByteArray *lines = attached(report, "journal.jsonl"_L1);
    return readBundle(lines ? *lines : QByteArray(), signing);
}

} // namespace countersign
