// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/condition.h"
#include "core/probing/observation.h"

namespace countersign {

// The machine's word on one check.
enum class EvidenceStatus { None, Checking, Passing, Degraded, Failing, Unknown, Stale };

QString nameOf(EvidenceStatus status); // stable, for JSON and journal

// Why nothing can be said (EvidenceStatus::Unknown) or why nobody asked (a check that is off).
// TargetRefused: the address is malformed or one that is never contacted, whoever approves it. VantageUnreachable: where it is to be
// looked at from could not be reached or did not let us in.
enum class Obstacle {
    None,
    HostNotApproved,
    ParameterOpen,
    SecretMissing,
    SecretNotBound,
    VantageMissing,
    ConsentMissing,
    Offline,
    KindUnsupported,
    TargetRefused,
    Dismissed,
    VantageUnreachable,
    SecretNeedsTls
};
inline constexpr Obstacle lastObstacle = Obstacle::SecretNeedsTls;

QString nameOf(Obstacle obstacle);

struct ProbeResult {
    CheckId check = {};
    EvidenceStatus status = EvidenceStatus::Unknown; // Passing, Failing or Unknown
    Obstacle obstacle = Obstacle::None;
    Observation observation = {};
    QList<ConditionResult> conditions = {};

    friend bool operator==(const ProbeResult &, const ProbeResult &) = default;
};

// Judges an observation by the check's conditions: failing on a failure or one condition that fails, unknown when one cannot be told.
// A port that must be closed passes by being refused: there the conditions decide in spite of the failure.
ProbeResult judge(const CheckSpec &check, const Observation &observation);

} // namespace countersign
