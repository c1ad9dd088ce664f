// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Recurring and due work: sections named after a period, crontab lines, schedules, retention.
void deriveCadences(const Reading &reading, QList<CheckSpec> &checks);

// Spans of time: maintenance windows, soaks, watches, time-outs, lifetimes and intervals in configuration.
void deriveWindows(const Reading &reading, QList<CheckSpec> &checks);

// The document itself: how old it is, whose time it keeps, what must be filled in, chosen, finished first, done in order.
void deriveDocument(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
