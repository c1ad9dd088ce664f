// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QStringList>
#include <memory>

namespace countersign {

struct Subcommand;

// The sub-command named by the first word that is no option; nullptr: none, so the window is meant.
const Subcommand *wantedSubcommand(const QStringList &words);

// Runs a sub-command to its end and gives its exit code. Needs an application object; its event loop turns meanwhile.
int runCommandLine(const Subcommand &command, const QStringList &words, const std::shared_ptr<const Clock> &clock);

} // namespace countersign
