// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/wording/record.h"

using namespace Qt::StringLiterals;

namespace countersign {

QList<AuditFact> sourceFactsOf(const RecordSource &source)
{
    const Checklist &checklist = source.checklist;
    const auto number = [](qsizetype value) { return QString::number(value); };
    QList<AuditFact> facts{
        {recordText(RecordText::File), source.state.document.fileName},
        {recordText(RecordText::Sha256), checklist.digest.toString(), true},
        {recordText(RecordText::Size), recordText(RecordText::SizeBytes, {number(checklist.source.size())})},
        {recordText(RecordText::Understood),
         recordText(RecordText::UnderstoodCounts, {number(checklist.sections.size()), number(checklist.items.size()), number(checklist.steps.size()),
                                                   number(source.checks.size()), number(checklist.roles.size())})},
    };
    if (source.state.document.revision > 1)
        facts.append({recordText(RecordText::Revised), recordCount(RecordText::RevisedTimes, source.state.document.revision - 1)});
    if (checklist.encodingRepairs > 0)
        facts.append({recordText(RecordText::Repairs), recordText(RecordText::RepairsCount, {number(checklist.encodingRepairs)})});
    for (const Diagnostic &diagnostic : checklist.diagnostics)
        facts.append({recordText(RecordText::Line, {number(diagnostic.line)}), diagnostic.message});
    return facts;
}

} // namespace countersign
