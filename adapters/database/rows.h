// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QSqlQuery;

namespace countersign::database {

struct Rows {
    QString text = {}; // one value as it is; several rows or columns as a JSON array of objects
    bool cut = false; // over 1,000 rows or 1 MiB: the rest was not read
};

Rows readRows(QSqlQuery &query);

} // namespace countersign::database
