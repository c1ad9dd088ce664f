// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/reading.h"

namespace countersign {

// A public fact about a migration tool: the table it keeps its state in, and a query that is true when the database is migrated.
struct MigrationTool {
    QStringView words = {}; // that name it in a checklist, Pattern
    QStringView table = {};
    QStringView query = {};
    QStringView conditions = {};
};

// The tool the document names, null for none.
const MigrationTool *migrationToolOf(const Reading &reading);

// The tool whose table this is, null for none.
const MigrationTool *migrationToolWithTable(QStringView table);

} // namespace countersign
