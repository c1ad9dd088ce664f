// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/desk.h"

namespace countersign {

// Who acts: --as, else the only person there is. `index` picks among several --as.
Expected<Person> actorOf(Desk &desk, const Arguments &arguments, qsizetype index = 0);

// A person by name, e-mail or a unique beginning of either.
Expected<Person> personNamed(Desk &desk, const QString &text);

// Opens the deployment of the first word (a unique prefix of its id; without one the only deployment that is not over).
Expected<DeploymentService *> openDeployment(Desk &desk, const QString &text);

// A check by id, by a unique beginning of it, or by a line it stands in where no other does ("254", "L254").
Expected<CheckId> findCheck(const QList<CheckSpec> &checks, const QString &word);

// The same for several words; all are known before the first takes effect.
Expected<QList<CheckId>> findChecks(Desk &desk, const DeploymentService *deployment, const QStringList &words);

// Who acts, and the deployment of the first word.
struct Opened {
    Person actor;
    DeploymentService *deployment;
};

Expected<Opened> openAsActor(Desk &desk, const Arguments &arguments);

// Carries out a command that needs no PIN.
int executeAs(Desk &desk, DeploymentService *deployment, const Command &command, const Person &actor);

// Carries out an act of consent: asks for the actor's PIN.
int consentAs(Desk &desk, const Arguments &arguments, DeploymentService *deployment, const Command &command, const Person &actor);

} // namespace countersign
