// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign {

// Which leaves a gate asks for. Pure functions of the checklist.

// Where the section or one above it is a sign-off, rollback, recurring or optional part.
bool isOutsideGates(const Checklist &checklist, int section);
bool isOptional(const Checklist &checklist, int section);

// The gate a line belongs to; empty: none.
GateId gateAt(const Checklist &checklist, int section, int line);

bool isRequired(const Checklist &checklist, const Item &item);
bool isRequired(const Checklist &checklist, const Step &step); // only where its section has no items

struct Leaf {
    ItemId id = {};
    QString text = {};
    int section = -1;
};

// The required items and steps of a gate, in reading order.
QList<Leaf> requiredLeaves(const Checklist &checklist, const GateId &gate);

} // namespace countersign
