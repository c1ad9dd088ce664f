// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/decide.h"

#include "core/deployment/deciding/drafting.h"

using namespace Qt::StringLiterals;

namespace countersign {

bool needsConsent(const Command &command)
{
    return std::holds_alternative<Waive>(command) || std::holds_alternative<SignOff>(command) || std::holds_alternative<MakeDecision>(command);
}

Expected<QList<DraftedFact>> decide(const Command &command, const DecisionContext &context)
{
    if (context.state.phase == Phase::Closed || context.state.phase == Phase::Aborted)
        return failure(ErrorCode::DeploymentOver, {context.state.phase == Phase::Closed ? u"closed"_s : u"aborted"_s});
    return std::visit([&](const auto &asked) { return deciding::draft(asked, context); }, command);
}

} // namespace countersign
