// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace countersign {

inline constexpr int journalApplicationId = 0x43534a31; // "CSJ1" in the SQLite header
inline constexpr int journalFormat = 2; // PRAGMA user_version; 2 added the index over kinds

// Looks at the file without opening it as a database, so that a stranger's or a newer file stays byte-identical.
Expected<> examineFile(const QString &path);

// Sets every pragma the journal relies on and reads each back; makes the schema in an empty file.
// Makes the tables where there are none, and brings a file of an older format to this one: a whole copy is laid beside it first
// (`journal.db.format-1`), then all is one transaction. Interrupted at any point, the next call begins where it must.
Expected<> prepareDatabase(QSqlDatabase &database, const QString &path);

Error errorOf(const QSqlError &error, const QString &path);

} // namespace countersign
