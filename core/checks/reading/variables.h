// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/reading/fence.h"
#include "core/checks/reading/statement.h"

namespace countersign {

// One place where the document speaks of an environment variable.
struct VariableUse {
    QString name = {};
    QString value = {}; // as assigned or given as example or default
    QString text = {}; // what is said about it: description, comment, the whole sentence
    int line = 0;
    int item = -1;
    int section = -1;
    bool assigned = false; // NAME=value
    bool isDefault = false; // the value is a default
    bool required = false; // stands in a list of required ones
    bool defines = false; // introduces the variable, rather than mentioning it
};

QList<VariableUse> readVariables(const Checklist &checklist, const QList<Statement> &statements, const QList<Fence> &fences);

} // namespace countersign
