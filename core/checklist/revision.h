// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign {

enum class RevisionChange { Kept, Moved, Changed, New, Gone };

// What became of one item or step between two revisions of a checklist.
struct RevisionEntry {
    RevisionChange change = RevisionChange::Kept;
    ItemId before = {}; // empty: New
    ItemId after = {}; // empty: Gone
    QString textBefore = {};
    QString textAfter = {};
    bool carriesTick = false; // the text is the same and no other could be meant

    friend bool operator==(const RevisionEntry &, const RevisionEntry &) = default;
};

// In the order of `after`, each Gone entry where it stood in `before`.
QList<RevisionEntry> compareRevisions(const Checklist &before, const Checklist &after);

} // namespace countersign
