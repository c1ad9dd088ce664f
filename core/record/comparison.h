// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/auditdocumentof.h"

namespace countersign {

// What differs between two deployments, worded, for one who asks why this time was worse than the last.
struct Comparison {
    QStringList items = {}; // new, gone, or of another status
    QStringList slower = {}; // checks whose answer took clearly longer
    QStringList again = {}; // items that failed, were waived or were ticked without proof both times
};

// Items are matched by their ids, which stay while text and place stay. Pure.
Comparison compare(const RecordSource &before, const RecordSource &after);

} // namespace countersign
