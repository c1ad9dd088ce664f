// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"

namespace countersign {

// Where a deployment stands, as a few lines for a chat: verdict, counts, the first blockers, who signed.
QString statusText(const DeploymentSnapshot &snapshot);

} // namespace countersign
