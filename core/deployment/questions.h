// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign {

// What the text asks of persons beside ticks: blanks to fill, ways to choose from, conditions to answer once.

// Stable while section and label stay: "<section id>/<label>", with "#2" behind the second of one label.
QString fieldId(const Checklist &checklist, const Field &field);
const Field *fieldAt(const Checklist &checklist, const QString &id); // null: no such field

// Sections of which one is worked through: "Option A", "Option B".
struct Alternative {
    QString name = {};
    QStringList options = {}; // in reading order

    friend bool operator==(const Alternative &, const Alternative &) = default;
};

QList<Alternative> alternativesOf(const Checklist &checklist);

// "(if using S3)": asked once for all that depend on it. "(if needed)" and its like are asked for each by itself, since what is
// needed differs.
struct Condition {
    QString text = {}; // "if using S3"; "if needed: Set up read replicas"
    QList<int> sections = {}; // indexes
    QList<int> items = {}; // indexes

    friend bool operator==(const Condition &, const Condition &) = default;
};

QList<Condition> conditionsOf(const Checklist &checklist);

} // namespace countersign
