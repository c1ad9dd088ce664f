// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/decide.h"

namespace countersign::testing {

// A deployment on paper: commands go through decide, their facts through apply, the view is made anew each time.
class Scene
{
public:
    explicit Scene(const Checklist &checklist);

    PersonId add(const QString &name, const QStringList &roles); // the first is the owner and the lead
    void answer(const CheckSpec &check, EvidenceStatus status, int httpStatus); // a probe has come back

    Expected<> run(const Command &command, const PersonId &actor);
    Expected<> run(const Command &command) { return run(command, journal.people.first().id); }

    DeploymentView view() const;
    Status statusOf(const ItemId &item) const;
    SignOff signOff(const QString &roleName, Meaning meaning = Meaning::Approved) const;
    RoleStanding standingOf(const QString &roleName) const;

    Checklist checklist;
    QList<CheckSpec> checks = {};
    JournalState journal = {};
    DeploymentState state = {};
    EvidenceByCheck evidence = {};
    QDateTime now;

private:
    const Role &role(const QString &name) const;

    qint64 m_seq = 0;
};

} // namespace countersign::testing
