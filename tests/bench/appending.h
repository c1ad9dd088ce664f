// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/signing.h"

#include <QString>
#include <functional>
#include <vector>

namespace countersign::bench {

struct Spread {
    double median = 0; // milliseconds
    double p99 = 0;
};

Spread spreadOf(std::vector<double> milliseconds);

std::vector<double> timed(int times, const std::function<void()> &work); // milliseconds

// What no journal can do without: sign six hundred bytes, insert them into that file, and have the disk confirm it.
Spread insertSignSync(const QString &path, const SigningKey &key, int times);

} // namespace countersign::bench
