// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/condition/seen.h"

#include <QStringList>

namespace countersign {

enum class ValueType { Number, Duration, Percent, Bytes, Text, Version, Boolean, Data };

// What may stand in brackets. docs/CONDITIONS.md has one line for each.
struct PlaceholderInfo {
    QStringView name;
    ValueType type = ValueType::Text;
    Look look = seeValue;
    double quantile = 0; // P50, P95 …: which share of the samples lies below
};

bool takesPath(const PlaceholderInfo &info); // ".name[0]" behind it

// By canonical (upper-case) name; COUNT_429 and its like by their family. Null for a name nobody knows.
const PlaceholderInfo *findPlaceholder(QStringView canonicalName);

QStringList placeholderNames();

} // namespace countersign
