// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace countersign {

// The HTTP status codes that a sentence without its addresses says an answer has: "returns 204", "→ 401 or 403", "(404)", "返回 200". Empty
// where it says none, and where it says which one must not come.
QStringList statusStatedIn(const QString &sentence);

// A cell of a table that begins with one.
QStringList statusInCell(const QString &cell);

} // namespace countersign
