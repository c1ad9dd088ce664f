// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Sentences that a command can bear out, where the text shows none: machine sizes, program versions, tests, scans, logs, services.
void deriveMachine(const Reading &reading, QList<CheckSpec> &checks);
void deriveVersions(const Reading &reading, QList<CheckSpec> &checks);
void deriveEvidence(const Reading &reading, QList<CheckSpec> &checks);

// What a repository and files must show: clean, tagged, without secrets; permissions, fresh backups.
void deriveGit(const Reading &reading, QList<CheckSpec> &checks);
void deriveFiles(const Reading &reading, QList<CheckSpec> &checks);

// What a cluster must show.
void deriveKubernetes(const Reading &reading, QList<CheckSpec> &checks);

// "16+", "8.2 or newer", "ab 8.2", "16以上": a version that must be reached.
bool saysOrLater(const QString &text);

} // namespace countersign
