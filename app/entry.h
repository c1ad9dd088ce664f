// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <memory>

namespace countersign {

// The whole program, window or command line as its words want it, by this clock; gives the exit code. Once a process, on its main thread.
int enter(int argc, char **argv, const std::shared_ptr<const Clock> &clock);

} // namespace countersign
