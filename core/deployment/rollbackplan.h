// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/view.h"

namespace countersign {

// One way back that the text describes.
struct RollbackVariant {
    QString title = {};
    QList<ItemId> steps = {}; // in reading order; those of sections that belong to no variant are part of each

    friend bool operator==(const RollbackVariant &, const RollbackVariant &) = default;
};

struct RollbackPlan {
    QList<RollbackVariant> variants = {}; // empty: the text describes no way back
    QList<CheckId> verification = {}; // what the text lists to be looked at afterwards
    QList<ItemId> verificationItems = {}; // the same for persons
    int objectiveSeconds = 0; // RTO; 0: none is named

    const RollbackVariant *variant(const QString &title) const; // nullptr for none; an empty title: the first
    friend bool operator==(const RollbackPlan &, const RollbackPlan &) = default;
};

// How the checklist says to go back. Sections of an alternative that was not chosen are left out. Pure.
RollbackPlan rollbackPlanOf(const Checklist &checklist, const QList<CheckSpec> &checks, const DeploymentState &state);

bool isRollbackSection(const Checklist &checklist, int section); // or stands below one

// Seconds until the listed verification was green again: the last change to green since `from`, or `now` where nothing had been red;
// nothing while a check is not green or was not looked at since.
std::optional<int> secondsToGreen(const RollbackPlan &plan, const DeploymentState &state, const EvidenceByCheck &evidence, const QDateTime &from,
                                  const QDateTime &now);

// A trigger of the text, and the red checks that match it.
struct TriggerMatch {
    int trigger = -1; // index into Checklist::triggers
    QList<CheckId> checks = {};

    friend bool operator==(const TriggerMatch &, const TriggerMatch &) = default;
};

// Which triggers the present red speaks for, best match first. Pure.
QList<TriggerMatch> matchTriggers(const Checklist &checklist, const QList<CheckSpec> &checks, const EvidenceByCheck &evidence);

} // namespace countersign
