// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/shell/shellscript.h"

namespace countersign {

// What one command of a script does to the world. In doubt it changes something.
enum class CommandNature { Reads, Changes, Interactive };

// `fed`: it reads from a pipe, a file or a here-document, and so asks nobody.
CommandNature natureOf(const ShellCommand &command, const QMap<QString, QString> &variables, bool fed);

} // namespace countersign
