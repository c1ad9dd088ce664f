// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/deploymentsnapshot.h"

#include "core/services/deploymentservice.h"

namespace countersign {

const GateView *DeploymentSnapshot::gate() const
{
    return view.currentGate >= 0 && view.currentGate < view.gates.size() ? &view.gates.at(view.currentGate) : nullptr;
}

QString DeploymentSnapshot::nameOf(const PersonId &person) const { return people.value(person, person.toString().left(8)); }

DeploymentSnapshot snapshotOf(const DeploymentService &service, const JournalState &journal, const QDateTime &now)
{
    DeploymentSnapshot snapshot{.checklist = service.checklist(),
                                .checks = service.checks(),
                                .checksAsRead = service.checksAsRead(),
                                .state = service.state(),
                                .view = service.view(),
                                .evidence = service.evidence(),
                                .now = now};
    for (const Item &item : service.checklist().items) {
        if (service.isPending(item.id))
            snapshot.pending.insert(item.id);
    }
    for (const Step &step : service.checklist().steps) {
        if (service.isPending(step.id))
            snapshot.pending.insert(step.id);
    }
    for (const Person &person : journal.people)
        snapshot.people.insert(person.id, person.name);
    return snapshot;
}

} // namespace countersign
