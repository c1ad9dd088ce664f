// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/desk.h"

namespace countersign {

// Who acts: --as, else the only person there is. `index` picks among several --as.
Expected<Person> actorOf(Desk &desk, const Arguments &arguments, qsizetype index = 0);

// Opens the deployment of the first word (a unique prefix of its id; without one the only deployment that is not over).
Expected<DeploymentService *> openDeployment(Desk &desk, const QString &text);

// A check by id, by a unique beginning of it, or by a line it stands in where no other does ("254", "L254").
Expected<CheckId> findCheck(const QList<CheckSpec> &checks, const QString &word);

// The same for several words; all are known before the first takes effect.
Expected<QList<CheckId>> findChecks(Desk &desk, const DeploymentService *deployment, const QStringList &words);

// Carries out a command that needs no PIN.
int executeAs(Desk &desk, DeploymentService *deployment, const Command &command, const Person &actor);

} // namespace countersign
