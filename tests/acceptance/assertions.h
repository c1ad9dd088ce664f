// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/derive.h"
#include "tests/acceptance/seeds.h"

#include <QMap>

namespace countersign::testing {

struct ReadSeed {
    Checklist checklist = {};
    QList<CheckSpec> checks = {};
};

// By the three digits that the file begins with; those that are not there are left out.
QMap<QString, ReadSeed> readSeeds();

// One row of ../shared/acceptance/assertions.csv.
struct Assertion {
    QString seed = {}; // the three digits
    QString kind = {}; // "CADENCE"
    QList<int> lines = {};
};

QMap<QString, Assertion> assertionsOf(const QString &rowClass); // by row: "A-T1"

QStringList linesOfFile(const QString &path);

} // namespace countersign::testing
