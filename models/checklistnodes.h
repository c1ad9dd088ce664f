// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "models/checklistroles.h"

#include <vector>

namespace countersign {

struct ChecklistNode {
    NodeKind kind = NodeKind::Root;
    int index = -1; // into the checklist's sections, items or steps
    int parent = 0; // index of a node
    int row = 0; // among its siblings
    std::vector<int> children = {}; // indexes of nodes, in reading order
};

// The tree as a flat list. Node 0 is the root that nobody sees; sections hold what stands under them in reading order,
// items hold their nested items. The document's own title, above all others, is left out.
std::vector<ChecklistNode> nodesOf(const Checklist &checklist);

} // namespace countersign
