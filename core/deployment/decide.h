// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/deployment/command.h"
#include "core/deployment/view.h"

namespace countersign {

struct DecisionContext {
    const Checklist &checklist;
    const QList<CheckSpec> &checks;
    const JournalState &journal;
    const DeploymentState &state;
    const DeploymentView &view;
    const EvidenceByCheck &evidence;
    PersonId actor;
    QDateTime now;
};

struct DraftedFact {
    Fact fact;
    QString item = {}; // Event::item
};

// Whether the command is allowed now, and which facts it makes. Pure.
Expected<QList<DraftedFact>> decide(const Command &command, const DecisionContext &context);

// Whether `Undo` takes back an event of this kind.
bool canUndo(const Fact &fact);

} // namespace countersign
