// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"

#include <QSet>

namespace countersign {

// The machine's present word on a check: the journalled evidence overlaid by newer samples.
struct Evidence {
    EvidenceStatus status = EvidenceStatus::None;
    Obstacle obstacle = Obstacle::None; // why it is off or unknown
    bool inFlight = false;
    ProbeResult result = {};

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

// What tells one word of the machine from the next.
struct Sighting {
    QDateTime at = {}; // of the observation
    Obstacle obstacle = Obstacle::None;
    bool inFlight = false;

    friend bool operator==(const Sighting &, const Sighting &) = default;
};

using EvidenceByCheck = QHash<CheckId, Evidence>;

// Why a leaf is N/A without anybody's word on it.
enum class Excuse { None, NotChosen, DoesNotApply };

struct ItemView {
    Status status = Status::Open;
    Attestation attestation = Attestation::Open;
    bool required = true; // counts for a gate
    bool contradicted = false; // ticked, and a check fails
    bool quiet = false; // failing, and a person has acknowledged every red of it for now
    bool overridden = false; // ticked against red, unknown or stale, with a reason
    bool waiverExpired = false; // so it is open again
    bool blocking = false; // of a part the text wants done before all else
    Excuse excuse = Excuse::None;
    CheckId leading = {}; // the check that decided the status; empty for none
    Sighting sighting = {}; // its
    GateId gate = {}; // empty: belongs to none (rollback, cadence, sign-off)

    friend bool operator==(const ItemView &, const ItemView &) = default;
};

struct SectionView {
    Status status = Status::NotApplicable;
    ItemId worst = {}; // the leaf that gave the status
    QMap<Status, int> counts = {}; // required leaves below, by status
    int settled = 0; // ticked, verified, waived or not applicable with a person's word
    int required = 0;
    int blockers = 0;

    friend bool operator==(const SectionView &, const SectionView &) = default;
};

enum class RoleStanding { NotYet, Signed, Void, Rejected };

struct RoleView {
    RoleId role = {};
    RoleStanding standing = RoleStanding::NotYet;
    QStringList changed = {}; // what changed since, when void
    bool superseded = false; // by a rollback that began after it
    bool redSince = false; // signed, and a cited check has turned red since

    friend bool operator==(const RoleView &, const RoleView &) = default;
};

struct Blocker {
    ItemId item = {}; // or
    RoleId role = {};
    Status status = Status::Open; // of the item
    CheckId check = {}; // that stands in the way, may be empty
    bool quiet = false; // ItemView::quiet
    bool blocking = false; // of a part the text wants done before all else
    Sighting sighting = {}; // of the check

    friend bool operator==(const Blocker &, const Blocker &) = default;
};

struct GateView {
    GateId gate = {};
    VerdictKind verdict = VerdictKind::Hold;
    QMap<Status, int> counts = {}; // required leaves
    QList<Blocker> blockers = {}; // failing first
    int signedRoles = 0;
    int roles = 0;

    friend bool operator==(const GateView &, const GateView &) = default;
};

// A leaf that the gate needs and that is not settled.
bool blocks(const ItemView &leaf, const GateId &gate);

enum class EmergencyStanding { None, Declared, ReviewDue, ReviewLate, Reviewed };

// Everything a screen, a status line or a record shows of a deployment at one moment.
struct DeploymentView {
    QList<ItemView> items = {}; // one for each Checklist::items
    QList<ItemView> steps = {}; // one for each Checklist::steps
    QList<SectionView> sections = {}; // one for each Checklist::sections
    QList<RoleView> roles = {}; // one for each Checklist::roles
    QList<GateView> gates = {}; // one for each Checklist::gates
    int currentGate = 0; // the first that is not passed, else the last
    VerdictKind verdict = VerdictKind::Draft; // of the current gate and the phase
    EmergencyStanding emergency = EmergencyStanding::None;

    friend bool operator==(const DeploymentView &, const DeploymentView &) = default;
};

// The checks that speak for each leaf of a checklist: made once for many views. Points into the list of checks.
struct ChecksOfLeaves {
    QList<QList<const CheckSpec *>> items = {}; // one for each Checklist::items
    QList<QList<const CheckSpec *>> steps = {}; // one for each Checklist::steps
};

ChecksOfLeaves checksOfLeaves(const Checklist &checklist, const QList<CheckSpec> &checks);

// Pure: the same arguments give the same view. Passing evidence older than its freshness counts as stale.
DeploymentView viewOf(const Checklist &checklist, const QList<CheckSpec> &checks, const ChecksOfLeaves &ofLeaves, const DeploymentState &state,
                      const EvidenceByCheck &evidence, const QDateTime &now);

inline DeploymentView viewOf(const Checklist &checklist, const QList<CheckSpec> &checks, const DeploymentState &state,
                             const EvidenceByCheck &evidence, const QDateTime &now)
{
    return viewOf(checklist, checks, checksOfLeaves(checklist, checks), state, evidence, now);
}

} // namespace countersign
