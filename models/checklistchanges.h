// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/checklistcells.h"

namespace countersign {

// Which nodes look different in `after`, one flag for each. Compares what is cheap to compare: answers, marks and times,
// never bodies or texts.
std::vector<bool> changedNodes(const std::vector<ChecklistNode> &nodes, const ChecklistIndex &index, const DeploymentSnapshot &before,
                               const DeploymentSnapshot &after);

// Which nodes show another age at `now`.
std::vector<bool> agedNodes(const std::vector<ChecklistNode> &nodes, const ChecklistIndex &index, const DeploymentSnapshot &snapshot,
                            const QDateTime &now);

} // namespace countersign
