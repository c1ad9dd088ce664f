// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "core/deployment/view.h"

#include <QSet>

namespace countersign {

class DeploymentService;

// One moment of a deployment as values: what every model and pane is filled from. Cheap to copy, easy to make by hand.
struct DeploymentSnapshot {
    Checklist checklist = {};
    QList<CheckSpec> checks = {}; // as persons revised them
    QList<CheckSpec> checksAsRead = {}; // as the text says them
    DeploymentState state = {};
    DeploymentView view = {};
    EvidenceByCheck evidence = {};
    QSet<ItemId> pending = {}; // an append about them is on its way
    QHash<PersonId, QString> people = {}; // names
    QDateTime now = {};

    const GateView *gate() const; // the current one
    QString nameOf(const PersonId &person) const;
};

DeploymentSnapshot snapshotOf(const DeploymentService &service, const JournalState &journal, const QDateTime &now);

} // namespace countersign
