// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <vector>

namespace countersign::bench {

// Benches print what they measured beside a floor that ran in the same process, as a ratio: a number that means something on any
// machine. They judge nothing.
struct Registration {
    Registration(const char *name, std::function<void()> run);
};

// One measured number: a line of the table, or an object of --json.
struct Figure {
    QString name = {};
    double value = 0;
    QString unit = {};
    QString against = {}; // what ran beside it; empty: nothing did
    double againstValue = 0;
    std::optional<double> ratio = {}; // value to againstValue, as the aim counts it
    QString aim = {};
};

// The median of `rounds` runs, in milliseconds.
double median(int rounds, const std::function<void()> &work);
double median(std::vector<double> values);

void report(const Figure &figure);

// One line of the table: what, its time, the floor it is held against and its time, the ratio and the one we aim for.
void report(const QString &what, double milliseconds, const QString &floor, double floorMilliseconds, double aim);
void report(const QString &what, const QString &value, const QString &aim); // "12.5 ms"

} // namespace countersign::bench

#define COUNTERSIGN_BENCH(name, function) static const countersign::bench::Registration registration_##function(#name, function);
