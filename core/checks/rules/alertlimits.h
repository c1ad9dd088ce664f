// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/reading.h"

#include <QMap>

namespace countersign {

enum class Limit { None, Cpu, Memory, Disk, Errors };

// The thresholds that the document gives for its alerts, in percent of what is used: "High CPU usage (>80%)" is 80, "Disk space low
// (<10%)" is 90.
using AlertLimits = QMap<Limit, QString>;

AlertLimits readAlertLimits(const Reading &reading);

// What a sentence's threshold is about, None for no known one.
Limit limitIn(const Words &words);

// Whether a statement stands under one about alerts: "Alert thresholds set for:", "Alerts configured for:".
bool isAlertBullet(const Reading &reading, const Statement &statement);

} // namespace countersign
