// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/record/auditparts.h"
#include "core/wording/record.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString phasesOf(const Phases &phases)
{
    const std::pair<RecordText, std::optional<Milliseconds>> parts[] = {
        {RecordText::PhaseResolve, phases.resolve},     {RecordText::PhaseConnect, phases.connect},   {RecordText::PhaseTls, phases.tls},
        {RecordText::PhaseFirstByte, phases.firstByte}, {RecordText::PhaseTransfer, phases.transfer}, {RecordText::PhaseTotal, phases.total}};
    QStringList texts;
    for (const auto &[text, milliseconds] : parts) {
        if (milliseconds)
            texts.append(recordText(text, {QString::number(qRound(*milliseconds))}));
    }
    return texts.join(u" · "_s);
}

AuditCondition auditCondition(const ConditionResult &result)
{
    switch (result.truth) {
    case Truth::Holds: return {result.condition, result.truth, recordText(RecordText::ResultHolds, {shortened(result.got)})};
    case Truth::Fails:
        return {result.condition, result.truth, recordText(RecordText::ResultFails, {shortened(result.expected), shortened(result.got)})};
    case Truth::CannotTell: return {result.condition, result.truth, recordText(RecordText::ResultUnknown)};
    }
    std::unreachable();
}

// The first of them: a statement that many lines make would push everything else aside.
QString linesOf(const QList<int> &lines)
{
    constexpr qsizetype named = 6;
    QStringList texts;
    for (const int line : lines.first(qMin(named, lines.size())))
        texts.append(QString::number(line));
    if (lines.size() > named)
        texts.append(u"…"_s);
    return texts.isEmpty() ? QString() : recordText(texts.size() == 1 ? RecordText::CheckLine : RecordText::CheckLines, {texts.join(u", "_s)});
}

// Why there is no result, or what went wrong before one could be judged.
QString remarkOf(const Evidence &evidence)
{
    if (evidence.status == EvidenceStatus::None)
        return sentenceOf(evidence.obstacle);
    const bool failedBefore = evidence.result.observation.failure != Failure::None || evidence.result.obstacle != Obstacle::None;
    return failedBefore ? sentenceOf(evidence.result) : QString();
}

} // namespace

AuditCheck auditCheckOf(const CheckSpec &spec, const RecordSource &source, const RecordNames &names)
{
    const Evidence evidence = source.evidence.value(spec.id);
    const Observation &observation = evidence.result.observation;
    AuditCheck check{
        .sentence = spec.sentence, .target = substitute(spec.target.address, source.state.settings.parameters), .status = evidence.status};
    check.word = wordOf(evidence.status);
    check.when = observation.at.isValid() ? names.minute(observation.at) : QString();
    check.phases = phasesOf(observation.phases);
    check.remark = remarkOf(evidence);
    for (const ConditionResult &result : evidence.result.conditions)
        check.conditions.append(auditCondition(result));
    check.lines = linesOf(spec.lines);
    if (const QList<AuditSample> history = names.history(spec.id); history.size() > 1) {
        check.history = history;
        check.changes = recordCount(RecordText::CheckChanges, history.size() - 1);
    }
    return check;
}

} // namespace countersign
