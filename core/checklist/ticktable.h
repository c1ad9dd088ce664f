// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/document.h"

namespace countersign {

// One thing to tick in a table.
struct TickCell {
    QString text = {};
    int line = 0;
    bool checked = false;
    int box = -1; // among the boxes of the row's line; -1: the cell is empty
    int cell = -1; // column that takes the tick where there is no box

    friend bool operator==(const TickCell &, const TickCell &) = default;
};

// A row with boxes under headings such as Pass and Fail: one answer is meant.
struct ChoiceRow {
    QString label = {};
    int line = 0;
    QStringList options = {};
    int firstBox = 0;

    friend bool operator==(const ChoiceRow &, const ChoiceRow &) = default;
};

struct TickTable {
    QList<TickCell> cells = {};
    QList<ChoiceRow> choices = {};
};

// What a table gives to tick: cells with a box, or a column for it. Marks like ✅ alone are states shown, not boxes.
TickTable readTickTable(const Block &table);

} // namespace countersign
