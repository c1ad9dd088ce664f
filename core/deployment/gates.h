// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"
#include "core/deployment/view.h"

namespace countersign {

// What a leaf is to the gates, by the text and by what was answered about it.
struct Standing {
    GateId gate = {}; // empty: belongs to none (rollback, cadence, sign-off)
    bool required = false; // counts for that gate
    bool blocking = false; // of a part the text wants done before all else
    Excuse excuse = Excuse::None; // N/A without anybody's word: not the way that was chosen, or a condition that does not hold

    friend bool operator==(const Standing &, const Standing &) = default;
};

struct Standings {
    QList<Standing> items = {}; // one for each Checklist::items
    QList<Standing> steps = {}; // one for each Checklist::steps

    friend bool operator==(const Standings &, const Standings &) = default;
};

// The gate whose part of the text a line lies in; empty where its section is a sign-off, rollback or recurring part.
GateId gateAt(const Checklist &checklist, int section, int line);

// Pure: of the checklist, the alternatives chosen and the conditions answered.
Standings standingsOf(const Checklist &checklist, const DeploymentState &state);

struct Leaf {
    ItemId id = {};
    QString text = {};
    int section = -1;
    Excuse excuse = Excuse::None;
};

// The required items and steps of a gate, in reading order.
QList<Leaf> requiredLeaves(const Checklist &checklist, const DeploymentState &state, const GateId &gate);

} // namespace countersign
