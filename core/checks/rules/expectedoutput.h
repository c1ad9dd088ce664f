// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/commanduse.h"

namespace countersign {

// What a person wrote a command's output must be: "All services HEALTHY", "No ERROR or CRITICAL messages", "List of active workers".
QStringList conditionsForOutput(const QString &expectation);

// What the sentence around a command adds: a coverage, a version, that nothing is listed.
QStringList conditionsForCommand(const CommandUse &use, const QString &sentence);

} // namespace countersign
