// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// What sentences say about a PostgreSQL database: that it answers, is migrated, indexed, pooled, replicated …
void derivePostgres(const Reading &reading, QList<CheckSpec> &checks);

// psql -c and SQL shown in the text. Only reading statements are ever asked; ANALYZE, CREATE TABLE and CREATE INDEX become a look at what
// they leave behind.
void deriveSql(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
