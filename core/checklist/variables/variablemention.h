// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign {

// One place of the text that speaks of an environment variable.
struct VariableMention {
    QString name = {};
    int line = 0;
    bool declares = true; // false: adds to a variable that is declared elsewhere
    bool optional = false;
    bool inTemplate = false; // a line of an environment file that is to be written like this
    QString description = {};
    QString example = {};
    QString defaultValue = {};
    QString words = {}; // everything said about it here, to read rules from

    friend bool operator==(const VariableMention &, const VariableMention &) = default;
};

// Tables with a column of variables.
QList<VariableMention> variablesInTables(const Checklist &checklist);

// "`NAME` - text" items with the code under them, and NAME=value or NAME within a text.
QList<VariableMention> variablesInItems(const Checklist &checklist);

// NAME=value lines of environment files, `export`, `--env`, `--from-literal`.
QList<VariableMention> variablesInFences(const Checklist &checklist);

// Mostly NAME=value: an environment file, whatever its fence is called. A script that sets a variable of its own is none.
bool isEnvironmentFile(const QString &language, const QString &code);

// getenv('NAME', 'default') and its kin, lists of required names.
QList<VariableMention> variablesInPrograms(const Checklist &checklist);

// Where the text speaks of a known variable without declaring it: `$NAME`, "Secret key generated" for SECRET_KEY.
QList<VariableMention> mentionsOf(const Checklist &checklist, const QStringList &names);

// Machine-readable rules for a variable from its name and all that is said about it: "min-length 32", "scheme postgresql".
QStringList variableRules(const Variable &variable, const QString &words, bool inTemplate);

} // namespace countersign
