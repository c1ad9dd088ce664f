// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/rollbackplan.h"
#include "models/deploymentsnapshot.h"

namespace countersign {

// A trigger of the text, and what red speaks for it.
struct TriggerRow {
    QString text = {};
    QStringList red = {}; // "GET /health answers 200: answered 503, want 200"

    friend bool operator==(const TriggerRow &, const TriggerRow &) = default;
};

struct RollbackStepRow {
    ItemId step = {};
    QString text = {};
    LineRange lines = {};
    int block = -1; // index into Document::blocks
    bool done = false;

    friend bool operator==(const RollbackStepRow &, const RollbackStepRow &) = default;
};

struct VerificationRow {
    CheckId check = {};
    QString sentence = {};
    EvidenceStatus status = EvidenceStatus::None;

    friend bool operator==(const VerificationRow &, const VerificationRow &) = default;
};

// The way back as a page shows it.
struct RollbackScene {
    RollbackPlan plan = {};
    QList<TriggerRow> triggers = {};
    QList<RollbackStepRow> steps = {}; // of the variant walked, else of the first; then what persons verify
    QList<VerificationRow> verification = {};

    int next() const; // the first step that is not done; -1: none is left
};

RollbackScene rollbackScene(const DeploymentSnapshot &snapshot);

// The steps of a variant that is not walked yet.
QList<RollbackStepRow> stepsOf(const Checklist &checklist, const RollbackVariant &variant, const Rollback *rollback);

} // namespace countersign
