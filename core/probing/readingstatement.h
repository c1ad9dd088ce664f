// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign {

// Whether `sql` is one statement that only reads: SELECT, SHOW, WITH or EXPLAIN, without words that write and with no function but those
// known to be harmless. A read-only transaction alone would still let a query end sessions, read the server's files or run programs.
bool isReadingStatement(const QString &sql);

// Whether `command` is one of Redis that only reads. DEBUG, EVAL, SET and whatever else is not known may do anything.
bool isReadingCommand(const QString &command);

} // namespace countersign
