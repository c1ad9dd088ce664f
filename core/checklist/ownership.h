// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign {

enum class OwnerKind { Nobody, Document, Section, Item, Step };

// The innermost node a source line belongs to; Nobody only for blank lines, Document for what stands before the first section.
struct LineOwner {
    OwnerKind kind = OwnerKind::Nobody;
    int index = -1; // into the checklist's list of that kind

    friend bool operator==(const LineOwner &, const LineOwner &) = default;
};

// One owner for each line, in order.
QList<LineOwner> lineOwners(const Checklist &checklist);

} // namespace countersign
