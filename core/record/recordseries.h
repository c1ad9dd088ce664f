// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/recordverification.h"

namespace countersign {

// What verified records say about each other: records are numbered in their journal, and each names the file of the one before, so
// that one taken out of the row, or put into it, shows. A gap is no fault by itself: not every record need lie in one folder.
QList<Finding> seriesFindings(const QList<Verification> &records);

} // namespace countersign
