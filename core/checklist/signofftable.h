// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/document.h"

namespace countersign {

struct SignOffRow {
    QString role = {};
    int line = 0;

    friend bool operator==(const SignOffRow &, const SignOffRow &) = default;
};

// The rows of a table where people sign: it has a column for the signature, or it stands in a sign-off part and has one for the role.
// Empty for any other table.
QList<SignOffRow> readSignOffTable(const Block &table, bool inSignOff);

} // namespace countersign
