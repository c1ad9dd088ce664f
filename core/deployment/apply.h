// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"

namespace countersign {

// Fold one event into the state. Pure and total: facts of no concern leave the state as it is.
void apply(JournalState &state, const Event &event, const Fact &fact, const Digest &hash);
void apply(DeploymentState &state, const Event &event, const Fact &fact, const Digest &hash);

} // namespace countersign
