// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"

namespace countersign {

// What becomes of the items' states when an edited document takes the place of the one before.
void applyRevision(DeploymentState &state, const Event &event, const ChecklistRevised &fact, const Digest &hash);

} // namespace countersign
