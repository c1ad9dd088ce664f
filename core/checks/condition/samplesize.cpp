// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/condition/samplesize.h"

#include <cmath>
#include <limits>

namespace countersign {

double samplesForRate(double percent) { return percent > 0 ? std::ceil(300 / percent) : std::numeric_limits<double>::infinity(); }

double samplesForQuantile(double quantile) { return std::ceil(std::log(0.05) / std::log(quantile)); }

} // namespace countersign
