// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/deployment/decide.h"

#include "core/deployment/deciding/drafting.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

template <class T>
constexpr bool isActOfConsent = false;
template <>
constexpr bool isActOfConsent<Waive> = true;
template <>
constexpr bool isActOfConsent<SignOff> = true;
template <>
constexpr bool isActOfConsent<MakeDecision> = true;
template <>
constexpr bool isActOfConsent<DeclareEmergency> = true;
template <>
constexpr bool isActOfConsent<ReviewEmergency> = true;
template <>
constexpr bool isActOfConsent<HandOverLead> = true;
template <>
constexpr bool isActOfConsent<PurgeEvidence> = true;

} // namespace

bool needsConsent(const Command &command)
{
    return std::visit([]<class T>(const T &) { return isActOfConsent<T>; }, command);
}

Expected<QList<DraftedFact>> decide(const Command &command, const DecisionContext &context)
{
    if (context.state.phase == Phase::Closed || context.state.phase == Phase::Aborted)
        return failure(ErrorCode::DeploymentOver, {context.state.phase == Phase::Closed ? u"closed"_s : u"aborted"_s});
    if (const Person *actor = context.journal.person(context.actor); actor && actor->revoked)
        return failure(ErrorCode::PersonRevoked, {actor->name});
    return std::visit([&](const auto &asked) { return deciding::draft(asked, context); }, command);
}

bool canUndo(const Fact &fact)
{
    return std::visit([]<class F>(const F &) { return std::same_as<F, ItemWaived> || requires(F f) { f.undoes; }; }, fact);
}

} // namespace countersign
