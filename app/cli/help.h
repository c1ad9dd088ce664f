// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/subcommand.h"

namespace countersign {

QString helpText(); // `countersign --help`: every sub-command, by what it is for
QString helpOn(const Subcommand &command); // `countersign COMMAND --help`

} // namespace countersign
