// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace countersign {

// An age rounded to what a cell shows. Cheap to compare, so that a clock's tick repaints only what really changes.
struct Age {
    enum class Unit { None, Seconds, Minutes, Hours, Days };
    Unit unit = Unit::None;
    qint64 count = 0;

    friend bool operator==(const Age &, const Age &) = default;
};

Age ageOf(const QDateTime &at, const QDateTime &now); // None when `at` is not valid
QString text(const Age &age); // "12 s", empty for None

// "14:02" today, "12 Nov 14:02" on another day.
QString momentText(const QDateTime &at, const QDateTime &now);

// "84 ms", "1.2 s"
QString durationText(double milliseconds);

// "MK" for "Mira Kovač": what fits beside a time.
QString initialsOf(const QString &name);

} // namespace countersign
