// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign {

// Whether a code block holds commands for a person to run, rather than a file, a data example or a program.
bool looksLikeCommands(const QString &info, const QString &code);

// One line that says what a block of commands does: its first comment, else its first command.
QString summaryOfCommands(const QString &code);

} // namespace countersign
