// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ports/commandrunner.h"

namespace countersign {

// Opens a terminal of the user's with the command in it, and a shell behind it. What it receives travels by environment.
Expected<> startInTerminal(const CommandRequest &request, const QString &ssh);

} // namespace countersign
