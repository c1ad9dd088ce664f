// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/observation.h"

namespace countersign::database {

// What kept us from a session, by libpq's English words: it has no codes for it.
Failure connectFailure(const QString &words);

// What kept a statement from its answer, by SQLSTATE; empty: the connection broke.
Failure statementFailure(const QString &sqlState);

// The server's own sentence in the driver's words: without "ERROR:", without the lines that follow it.
QString firstSentence(const QString &words);

} // namespace countersign::database
