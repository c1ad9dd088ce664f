// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/services/deploymentservice.h"

namespace countersign {

// What a check's newest answer was, as a piece of evidence to attach: JSON with target, conditions and phases. UnknownItem where
// there is no such check, NothingToChange where it never answered.
Expected<AttachEvidence> snapshotOf(const DeploymentService &deployment, const CheckId &check);

} // namespace countersign
