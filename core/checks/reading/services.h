// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/variables.h"

namespace countersign {

struct CommandUse;

enum class DatabaseEngine { Unknown, PostgreSql, MySql, Sqlite, Mongo };

// Where the parts of the system are to be found: the variable that holds the address where the document names one, else a placeholder
// that a person is asked for.
struct Services {
    DatabaseEngine engine = DatabaseEngine::Unknown;
    QString database = {};
    QString redis = {};
    QString elasticsearch = {};
    QString smtp = {};
    QString sentry = {};
    QString prometheus = {};
    QString grafana = {};
};

Services findServices(const QString &text, const QList<VariableUse> &variables);

} // namespace countersign
