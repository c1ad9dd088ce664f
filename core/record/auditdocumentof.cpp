// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditdocumentof.h"

#include "core/record/auditparts.h"
#include "core/record/tally.h"
#include "core/wording/record.h"
#include "core/wording/systemname.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// A record of something unfinished says so on each page.
QString watermarkOf(const RecordSource &source)
{
    if (source.state.start.demo)
        return recordText(RecordText::WatermarkDemo);
    if (source.state.start.rehearsal)
        return recordText(RecordText::WatermarkRehearsal);
    const bool isFinal = source.state.decision.has_value() || source.state.phase != Phase::Running || source.view.verdict == VerdictKind::Go
                         || source.view.verdict == VerdictKind::GoWithWaivers;
    return isFinal ? QString() : recordText(RecordText::WatermarkDraft);
}

// The language whose forms of the Han characters the pages show; English, as the words around them, where there are none.
QString languageOf(const QString &text)
{
    bool hasHan = false;
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana: return u"ja"_s;
        case QChar::Script_Hangul: return u"ko"_s;
        case QChar::Script_Han: hasHan = true; break;
        default: break;
        }
    }
    return hasHan ? u"zh"_s : u"en"_s;
}

QList<AuditCount> countsOf(const Tally &tally)
{
    QList<AuditCount> counts;
    for (const auto &[status, count] : tally.counts.asKeyValueRange())
        counts.append({status, count});
    return counts;
}

} // namespace

AuditDocument auditDocumentOf(const RecordSource &source)
{
    const RecordNames names(source);
    const DeploymentStarted &start = source.state.start;
    const QByteArray guide = verifyGuideOf(source);
    AuditDocument document;
    document.title = source.checklist.title.isEmpty() ? source.state.document.fileName : source.checklist.title;
    document.subject = recordText(RecordText::Subject, {systemName(start.system, start.rehearsal), start.version, start.environment});
    document.number = QString::number(source.number);
    document.verdict = wordOf(source.view.verdict);
    document.verdictKind = source.view.verdict;
    document.verdictReason = verdictReasonOf(source, names);
    document.facts = coverFactsOf(source, names);
    document.counts = countsOf(tallyOf(source));
    document.exceptions = exceptionsOf(source, names);
    document.signatures = signaturesOf(source, names);
    document.sections = sectionsOf(source, names);
    document.chapters = chaptersOf(source, names);
    if (source.detail != RecordDetail::Summary)
        document.variables = variablesOf(source);
    document.zone = recordZone(source.created);
    document.environment = environmentOf(source, names);
    if (source.detail != RecordDetail::Summary)
        document.timeline = timelineOf(source, names);
    document.source = sourceFactsOf(source);
    if (source.detail == RecordDetail::WithOutput)
        document.sourceLines = source.checklist.text.split(u'\n');
    document.detail = source.detail;
    document.paper = source.paper;
    document.checklist = source.checklist.digest.toString();
    document.genesis = source.journal.genesis.toString();
    document.head = source.state.head.toString();
    document.journalHead = source.head.toString();
    document.howToVerify = QString::fromUtf8(guide);
    document.author = names.person(source.state.lead);
    document.language = languageOf(source.checklist.text);
    document.created = source.created;
    document.watermark = watermarkOf(source);
    document.attachments = attachmentsOf(source, guide);
    return document;
}

} // namespace countersign
