// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/commanduse.h"

namespace countersign {

// What running a command would do, as far as its words tell.
enum class CommandClass {
    Nothing, // moves about or opens an editor: cd, export, nano
    Looks, // reads only: git status, docker ps, grep, a health-check script
    Tests, // runs tests, linters, scanners
    Changes, // everything else
};

CommandClass classOf(const Invocation &invocation);

// A tool that tests, lints or scans: its name alone is a command.
bool isQualityTool(QStringView program);

// A session somebody types into: psql, python, ssh without a command.
bool isInteractive(const Invocation &invocation);

} // namespace countersign
