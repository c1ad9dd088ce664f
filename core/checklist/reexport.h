// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

#include <QHash>
#include <QSet>

namespace countersign {

// What goes into the cells of a role's row in a sign-off table.
struct SignOffCells {
    QString name = {};
    QString date = {};
    QString signature = {};

    friend bool operator==(const SignOffCells &, const SignOffCells &) = default;
};

// What a deployment adds to its checklist.
struct Filling {
    QSet<ItemId> ticked = {};
    QSet<ItemId> cleared = {}; // whose box is checked in the source and holds no longer
    QHash<int, QString> fields = {}; // by index into Checklist::fields; the text of an option where the field is a choice
    QHash<RoleId, SignOffCells> signOffs = {};

    friend bool operator==(const Filling &, const Filling &) = default;
};

// The source with its boxes ticked, its fields filled and its sign-off cells written; nothing else changes, not a byte. Without any
// filling the result is the source.
QByteArray reexport(const Checklist &checklist, const Filling &filling);

} // namespace countersign
