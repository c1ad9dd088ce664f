// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>

namespace countersign::bench {

// Benches print what they measured beside a floor that ran in the same process, as a ratio: a number that means something on any
// machine. They judge nothing.
struct Registration {
    Registration(const char *name, std::function<void()> run);
};

// The median of `rounds` runs, in milliseconds.
double median(int rounds, const std::function<void()> &work);

// One line of the table: what, its time, the floor it is held against and its time, the ratio and the one we aim for.
void report(const QString &what, double milliseconds, const QString &floor, double floorMilliseconds, double aim);
void report(const QString &what, const QString &value, const QString &aim);

} // namespace countersign::bench

#define COUNTERSIGN_BENCH(name, function) static const countersign::bench::Registration registration_##function(#name, function);
