// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Sentences that stand for several checks: a parent with tasks below it, criteria of success, the look after a rollback, what a role
// confirms about a part. They read the document like any rule; which checks they stand for is said by the lines they name.
void deriveRollups(const Reading &reading, QList<CheckSpec> &checks);

// Services that start one after another, each when the one before is healthy.
void deriveSequence(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
