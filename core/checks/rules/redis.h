// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// redis-cli, a ping from a script, and what sentences say about a cache: that it answers, asks for a password, has a memory limit, an
// eviction policy, lifetimes, hits.
void deriveRedis(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
