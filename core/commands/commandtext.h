// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/secret.h"
#include "core/commands/guard.h"
#include "core/environment/judgevalue.h"

namespace countersign {

// A command as somebody pastes it into a shell of their own: what it would receive by environment is set in front of it, quoted. Pure.
Secret commandWithValues(const GuardedCommand &command, const EnvironmentValues &values);

} // namespace countersign
