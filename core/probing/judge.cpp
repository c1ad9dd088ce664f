// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/probing/proberesult.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool all(const QList<ConditionResult> &results, Truth truth)
{
    return std::ranges::all_of(results, [truth](const ConditionResult &each) { return each.truth == truth; });
}

bool any(const QList<ConditionResult> &results, Truth truth)
{
    return std::ranges::any_of(results, [truth](const ConditionResult &each) { return each.truth == truth; });
}

// Attempts that say nothing about the other side.
bool isOurs(Failure failure)
{
    switch (failure) {
    case Failure::Cancelled:
    case Failure::Offline:
    case Failure::Internal:
    case Failure::AddressRefused:
    case Failure::VantageUnreachable: return true;
    default: return false;
    }
}

// "Must be closed" is about nothing but the connection.
bool isAboutConnection(const QStringList &conditions)
{
    return !conditions.isEmpty()
           && std::ranges::all_of(conditions, [](const QString &each) { return each.trimmed().startsWith("[CONNECTED]"_L1, Qt::CaseInsensitive); });
}

bool mayHoldInSpiteOf(Failure failure, const CheckSpec &check)
{
    const bool closed = failure == Failure::Refused || failure == Failure::TimeoutConnect || failure == Failure::Unreachable;
    // an answer longer than what is read was still an answer
    const bool cut = failure == Failure::TooLarge && !check.conditions.isEmpty();
    return cut || (closed && isAboutConnection(check.conditions));
}

EvidenceStatus statusOf(const CheckSpec &check, const ProbeResult &result)
{
    const Failure failure = result.observation.failure;
    if (isOurs(failure))
        return EvidenceStatus::Unknown;
    if (failure != Failure::None)
        return mayHoldInSpiteOf(failure, check) && all(result.conditions, Truth::Holds) ? EvidenceStatus::Passing : EvidenceStatus::Failing;
    if (any(result.conditions, Truth::Fails))
        return EvidenceStatus::Failing;
    return all(result.conditions, Truth::Holds) ? EvidenceStatus::Passing : EvidenceStatus::Unknown;
}

Obstacle obstacleOf(Failure failure)
{
    switch (failure) {
    case Failure::Offline: return Obstacle::Offline;
    case Failure::AddressRefused: return Obstacle::TargetRefused;
    case Failure::VantageUnreachable: return Obstacle::VantageUnreachable;
    default: return Obstacle::None;
    }
}

} // namespace

ProbeResult judge(const CheckSpec &check, const Observation &observation)
{
    ProbeResult result{check.id, EvidenceStatus::Unknown, obstacleOf(observation.failure), observation, {}};
    if (!isOurs(observation.failure)) {
        for (const QString &condition : check.conditions)
            result.conditions << evaluateCondition(condition, observation);
    }
    result.status = statusOf(check, result);
    return result;
}

} // namespace countersign
