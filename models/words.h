// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/wording/words.h"

#include <QString>

namespace countersign {

// Beside the words of core/wording, those that only lists and cells need.

// "1 failing", "64 open": the number with the word.
QString countWord(Status status, int count);

// The one thing that a cell has room for: "503", "refused", "off".
QString shortValue(const Evidence &evidence);

// What is wrong with a check, or why it is off: "answered 503, want 200". Empty when nothing is.
QString complaintOf(const Evidence &evidence);
QString complaintOf(const Evidence &evidence, Status shown, const QDateTime &now); // also how old what is stale is

QString capitalised(const QString &sentence);

} // namespace countersign
