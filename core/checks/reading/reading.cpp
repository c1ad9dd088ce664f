// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/reading.h"

namespace countersign {

Reading::Reading(const Checklist &source) :
    checklist(source), statements(readStatements(source)), fences(readFences(source)),
    commands(readCommands(source, fences, statements)), hosts(statements, fences, commands)
{
}

bool Reading::isOptional(int section) const
{
    for (; section >= 0; section = checklist.sections[section].parent) {
        if (checklist.sections[section].optional)
            return true;
    }
    return false;
}

bool Reading::isRollback(int section) const
{
    for (; section >= 0; section = checklist.sections[section].parent) {
        if (checklist.sections[section].rollback)
            return true;
    }
    return false;
}

} // namespace countersign
