// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/desk.h"

namespace countersign {

// The PINs of the persons of --as, in that order: from --pin-fd, one a line, else asked on the terminal without echo.
// Never from an argument or the environment. PinNeeded where there is neither.
Expected<std::vector<Secret>> readPins(Desk &desk, const Arguments &arguments, const QStringList &names);

} // namespace countersign
