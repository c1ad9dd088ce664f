// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/inspect.h"
#include "app/cli/terminal.h"
#include "core/checks/derive.h"

#include <QJsonDocument>

namespace countersign {

int runInspect(Desk &desk, const Arguments &arguments)
{
    const auto source = readChecklistFile(arguments.word(0));
    if (!source)
        return desk.fail(source.error());
    auto checklist = importChecklist(*source, desk.program.reader());
    if (!checklist)
        return desk.fail(checklist.error());
    const Derivation derivation = derive(*checklist);
    const QList<CheckSpec> &checks = derivation.checks;
    checklist->diagnostics += derivation.diagnostics;
    if (arguments.has(QStringLiteral("json")))
        desk.out << QString::fromUtf8(QJsonDocument(inspectJson(*checklist, checks)).toJson());
    else
        desk.out << inspectText(*checklist, checks, isTerminal(1));
    return Done;
}

} // namespace countersign
