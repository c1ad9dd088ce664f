// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/auditdocument.h"
#include "core/record/auditdocumentof.h"

namespace countersign {

// The numbers of a deployment's gates taken together.
struct Tally {
    QMap<Status, int> counts = {}; // required leaves
    int required = 0;
    int unsettled = 0;
    int failing = 0;
    int excepted = 0; // waived, overridden or degraded
    int roles = 0;
    int signedRoles = 0;
};

Tally tallyOf(const RecordSource &source);

// An item or step of the gates with what is to be said of it.
struct RequiredLeaf {
    ItemId id = {};
    QString text = {};
    const ItemView *view = nullptr;
    ItemState state = {};
};

QList<RequiredLeaf> requiredLeavesOf(const RecordSource &source);

bool isUnsettled(Status status);

} // namespace countersign
