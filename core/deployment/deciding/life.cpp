// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

Drafted draft(const MakeDecision &command, const DecisionContext &context)
{
    if (const auto lead = demandLead(context); !lead)
        return std::unexpected(lead.error());
    if (command.decision == Decision::Live) {
        const GateView &gate = context.view.gates.first();
        if (gate.verdict != VerdictKind::Go && gate.verdict != VerdictKind::GoWithWaivers)
            return failure(ErrorCode::GateNotReady, {QString::number(gate.blockers.size())});
    } else if (command.reason.trimmed().isEmpty()) {
        return failure(ErrorCode::ReasonNeeded, {nameOf(command.decision)});
    }
    return one(DecisionMade{command.decision, command.reason.trimmed()});
}

Drafted draft(const Close &, const DecisionContext &context)
{
    if (const auto lead = demandLead(context); !lead)
        return std::unexpected(lead.error());
    if (context.state.phase != Phase::Live)
        return failure(ErrorCode::GateNotReady, {u"not live"_s});
    return one(DeploymentClosed{});
}

Drafted draft(const Abort &command, const DecisionContext &context)
{
    if (command.reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {context.state.start.system});
    return one(DeploymentAborted{command.reason.trimmed()});
}

} // namespace countersign::deciding
