// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// A table or an index that the document creates, with the columns it gives it.
struct SqlTable {
    QString name = {};
    QString index = {}; // CREATE INDEX: the index's name
    struct Column {
        QString name = {};
        QString type = {}; // as information_schema spells it, "character varying(191)"
        bool notNull = false;
    };
    QList<Column> columns = {};
    QList<int> lines = {};
    int codeBlock = -1;
};

QList<SqlTable> readSqlTables(const Reading &reading);

// "Audit tables exist (user_audit, job_audit)", "Scheduler jobs persist": sentences about tables by name. Whether there was one.
bool deriveTableSentence(const Reading &reading, const Statement &statement, QList<CheckSpec> &checks);

} // namespace countersign
