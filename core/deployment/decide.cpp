// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/decide.h"

#include "core/deployment/deciding/drafting.h"

using namespace Qt::StringLiterals;

namespace countersign {

bool needsConsent(const Command &command)
{
    return std::holds_alternative<Waive>(command) || std::holds_alternative<SignOff>(command) || std::holds_alternative<MakeDecision>(command)
           || std::holds_alternative<CloseWatch>(command);
}

namespace {

// Recurring work goes on when the deployment is long over.
bool outlives(const Command &command) { return std::holds_alternative<CompleteRecurring>(command); }

// While a rollback is walked everything else only reads; what the machine sees and what persons note goes on.
bool mayRunInRollback(const Command &command)
{
    return std::holds_alternative<AllowCommands>(command) || std::holds_alternative<RecordCommand>(command)
           || std::holds_alternative<FinishRollbackStep>(command) || std::holds_alternative<FinishRollback>(command)
           || std::holds_alternative<StandDown>(command) || std::holds_alternative<RecordEvidence>(command)
           || std::holds_alternative<RecordWatch>(command) || std::holds_alternative<AddNote>(command)
           || std::holds_alternative<BindParameter>(command) || std::holds_alternative<ApproveHost>(command)
           || std::holds_alternative<RouteHost>(command) || std::holds_alternative<TrustAuthority>(command);
}

} // namespace

Expected<QList<DraftedFact>> decide(const Command &command, const DecisionContext &context)
{
    if (isOver(context.state.phase) && !outlives(command))
        return failure(ErrorCode::DeploymentOver, {nameOf(context.state.phase)});
    const Rollback *rollback = context.state.operations.rollbackUnderWay();
    if (rollback && !rollback->fact.drill && !mayRunInRollback(command))
        return failure(ErrorCode::RollbackUnderWay, {context.state.start.version});
    return std::visit([&](const auto &asked) { return deciding::draft(asked, context); }, command);
}

} // namespace countersign
