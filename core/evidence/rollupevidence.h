// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/view.h"

namespace countersign {

// A check that stands for others: those of a part, of an item and what lies below it, of addresses, or every one of a kind.
struct Rollup {
    CheckSpec check = {};
    QList<CheckSpec> members = {}; // in the order of the text

    friend bool operator==(const Rollup &, const Rollup &) = default;
};

QList<Rollup> rollupsOf(const Checklist &checklist, const QList<CheckSpec> &checks);

// Failing as soon as one of them fails, and says which; passing once all hold; unknown where one cannot be told; else no word. Checks that a
// person dismissed do not count. Pure.
ProbeResult judgeRollup(const Rollup &rollup, const EvidenceByCheck &evidence, const QDateTime &now);

} // namespace countersign
