// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/decide.h"

#include "core/deployment/deciding/drafting.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

template <class T, class... Among>
constexpr bool isOneOf = (std::same_as<T, Among> || ...);

template <class T>
constexpr bool isActOfConsent = isOneOf<T, Waive, SignOff, MakeDecision, DeclareEmergency, ReviewEmergency, HandOverLead, PurgeEvidence, CloseWatch>;

// Recurring work goes on when the deployment is long over.
template <class T>
constexpr bool outlives = isOneOf<T, CompleteRecurring>;

// While a rollback is walked everything else only reads; what the machine sees and what persons note goes on.
template <class T>
constexpr bool mayRunInRollback = isOneOf<T, AllowCommands, RecordCommand, FinishRollbackStep, FinishRollback, StandDown, RecordEvidence, RecordWatch,
                                          AddNote, AttachEvidence, BindParameter, ApproveHost, RouteHost, TrustAuthority, HandOverLead,
                                          SetVantage, AllowCheck, SetProxy, AcknowledgeRed>;

} // namespace

bool needsConsent(const Command &command)
{
    return std::visit([]<class T>(const T &) { return isActOfConsent<T>; }, command);
}

Expected<QList<DraftedFact>> decide(const Command &command, const DecisionContext &context)
{
    if (isOver(context.state.phase) && !std::visit([]<class T>(const T &) { return outlives<T>; }, command))
        return failure(ErrorCode::DeploymentOver, {nameOf(context.state.phase)});
    if (const Person *actor = context.journal.person(context.actor); actor && actor->revoked)
        return failure(ErrorCode::PersonRevoked, {actor->name});
    const Rollback *rollback = context.state.operations.rollbackUnderWay();
    if (rollback && !rollback->fact.drill && !std::visit([]<class T>(const T &) { return mayRunInRollback<T>; }, command))
        return failure(ErrorCode::RollbackUnderWay, {context.state.start.version});
    return std::visit([&](const auto &asked) { return deciding::draft(asked, context); }, command);
}

bool canUndo(const Fact &fact)
{
    return std::visit([]<class F>(const F &) { return std::same_as<F, ItemWaived> || requires(F f) { f.undoes; }; }, fact);
}

} // namespace countersign
