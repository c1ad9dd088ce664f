// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign {

// "12 s", "4 min 12 s", "3 h 12 min", "2 days 4 h"
QString durationText(qint64 seconds);

} // namespace countersign
