// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/desk.h"

namespace countersign {

// Runs everything the monitor may run, once, and waits for all answers.
Expected<> probeOnce(Desk &desk);

// The same for an open deployment; done when what changed is in the journal.
Expected<> probeAndRecord(Desk &desk, DeploymentService *deployment);

} // namespace countersign
