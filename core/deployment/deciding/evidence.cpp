// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"
#include "core/deployment/policy.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

Drafted draft(const RecordEvidence &command, const DecisionContext &context)
{
    QList<DraftedFact> facts;
    for (const ProbeResult &result : command.results) {
        CheckJudged fact{.check = result.check, .status = result.status, .obstacle = result.obstacle};
        fact.failure = result.observation.failure;
        fact.address = result.observation.address;
        fact.httpStatus = result.observation.status;
        fact.totalMilliseconds = int(result.observation.phases.total.value_or(0));
        fact.observedAt = result.observation.at.isValid() ? result.observation.at : context.now;
        fact.conditions = result.conditions;
        facts.append({std::move(fact), result.check.toString()});
    }
    return facts;
}

// Who knows of a red may have it quiet for a while, never unseen: it counts as before.
Drafted draft(const AcknowledgeRed &command, const DecisionContext &context)
{
    const auto check = checkAt(context, command.check);
    if (!check)
        return std::unexpected(check.error());
    if (const auto reason = demandReason(command.reason, (*check)->sentence); !reason)
        return std::unexpected(reason.error());
    if (context.evidence.value((*check)->id).status != EvidenceStatus::Failing)
        return failure(ErrorCode::NothingToChange, {(*check)->sentence});
    if (!command.until.isValid() || command.until <= context.now || command.until > context.now.addDays(policy.mostAcknowledgedDays))
        return failure(ErrorCode::ValueRefused, {command.until.toString(Qt::ISODate), u"a time within %1 days"_s.arg(policy.mostAcknowledgedDays)});
    return QList{DraftedFact{RedAcknowledged{(*check)->id, command.reason.trimmed(), command.until.toUTC()}, (*check)->id.toString()}};
}

} // namespace countersign::deciding
