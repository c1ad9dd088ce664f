// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

namespace {

bool isPassed(const GateView &gate) { return gate.verdict == VerdictKind::Go || gate.verdict == VerdictKind::GoWithWaivers; }

} // namespace

Drafted draft(const MakeDecision &command, const DecisionContext &context)
{
    if (const auto lead = demandLead(context); !lead)
        return std::unexpected(lead.error());
    if (command.decision != Decision::Live) {
        if (command.reason.trimmed().isEmpty())
            return failure(ErrorCode::ReasonNeeded, {nameOf(command.decision)});
        return one(DecisionMade{command.decision, command.reason.trimmed()});
    }
    if (context.state.phase == Phase::Live)
        return failure(ErrorCode::NothingToChange, {nameOf(command.decision)});
    const bool passed = isPassed(context.view.gates.first());
    if (!passed && !context.state.emergency)
        return failure(ErrorCode::GateNotReady, {QString::number(context.view.gates.first().blockers.size())});
    return one(DecisionMade{command.decision, command.reason.trimmed(), !passed});
}

Drafted draft(const HandOverLead &command, const DecisionContext &context)
{
    if (const auto lead = demandLead(context); !lead)
        return std::unexpected(lead.error());
    if (const auto known = demandPerson(context, command.to); !known)
        return std::unexpected(known.error());
    if (command.to == context.state.lead)
        return failure(ErrorCode::NothingToChange, {nameOfActor(context)});
    return QList{DraftedFact{LeadHandedOver{command.to, command.reason.trimmed()}, command.to.toString()}};
}

Drafted draft(const Close &, const DecisionContext &context)
{
    if (const auto lead = demandLead(context); !lead)
        return std::unexpected(lead.error());
    if (context.state.phase != Phase::Live)
        return failure(ErrorCode::GateNotReady, {u"not live"_s});
    if (context.state.emergency && context.state.emergency->findings.isEmpty())
        return failure(ErrorCode::ReviewDue, {context.state.emergency->fact.reviewDue.toString(Qt::ISODate)});
    // the gates behind the first are for after it went live; an emergency's first gate was passed by
    for (const GateView &gate : context.view.gates.sliced(1)) {
        if (!isPassed(gate))
            return failure(ErrorCode::GateNotReady, {QString::number(gate.blockers.size())});
    }
    return one(DeploymentClosed{});
}

Drafted draft(const Abort &command, const DecisionContext &context)
{
    if (command.reason.trimmed().isEmpty())
        return failure(ErrorCode::ReasonNeeded, {context.state.start.system});
    return one(DeploymentAborted{command.reason.trimmed()});
}

} // namespace countersign::deciding
