// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/deciding/drafting.h"
#include "core/deployment/policy.h"

using namespace Qt::StringLiterals;

namespace countersign::deciding {

Drafted draft(const DeclareEmergency &command, const DecisionContext &context)
{
    if (const auto lead = demandLead(context); !lead)
        return std::unexpected(lead.error());
    if (const auto reason = demandReason(command.reason, context.state.start.system); !reason)
        return std::unexpected(reason.error());
    if (context.state.emergency || context.state.phase != Phase::Running)
        return failure(ErrorCode::NothingToChange, {context.state.start.system});
    return one(EmergencyDeclared{command.reason.trimmed(), context.now.toUTC().addSecs(policy.emergencyReviewHours * 3600)});
}

Drafted draft(const ReviewEmergency &command, const DecisionContext &context)
{
    if (!context.state.emergency || !context.state.emergency->findings.isEmpty())
        return failure(ErrorCode::NothingToChange, {context.state.start.system});
    if (const auto known = demandPerson(context, context.actor); !known)
        return std::unexpected(known.error());
    // whoever broke the glass does not review it, unless there is nobody else
    if (context.actor == context.state.emergency->by && !context.journal.soloMode())
        return failure(ErrorCode::SecondApproverNeeded, {nameOfActor(context), context.state.start.system});
    if (const auto findings = demandReason(command.findings, context.state.start.system); !findings)
        return std::unexpected(findings.error());
    return one(EmergencyReviewed{command.findings.trimmed()});
}

} // namespace countersign::deciding
