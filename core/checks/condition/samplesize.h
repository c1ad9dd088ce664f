// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/condition/quantity.h"

namespace countersign {

// How many samples a bound needs before "it held" means anything, at 95 % confidence (docs/CONDITIONS.md, "Honest numbers").

// Error rates: the rule of three (Hanley and Lippman-Hand, JAMA 1983): no error among n tells of a rate below 3/n.
double samplesForRate(double percent);

// Percentiles: the largest of n samples bounds the q-quantile when 1 - q^n >= 0.95 (Wilks, Ann. Math. Stat. 1941).
double samplesForQuantile(double quantile);

} // namespace countersign
