// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"

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

} // namespace countersign::deciding
