// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/fencedtasks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

QList<FencedTask> findFencedTasks(const Block &code)
{
    QList<FencedTask> tasks;
    if (!code.text.contains(u'['))
        return tasks;
    static const QRegularExpression task(uR"(^(\s*)(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]\s+(\S.*)$)"_s);
    int line = code.contentLine - 1;
    QList<int> open; // tasks the current line may stand under
    for (const QStringView text : QStringView(code.text).split(u'\n')) {
        ++line;
        const QRegularExpressionMatch match = task.matchView(text);
        if (!match.hasMatch())
            continue;
        FencedTask found;
        found.text = match.captured(3).trimmed();
        found.lines = {line, line};
        found.checked = match.capturedView(2) != u" ";
        found.indentation = int(match.capturedLength(1));
        while (!open.isEmpty() && tasks.at(open.last()).indentation >= found.indentation)
            open.removeLast();
        found.parent = open.isEmpty() ? -1 : open.last();
        for (const int above : open)
            tasks[above].lines.last = line;
        open.append(int(tasks.size()));
        tasks.append(found);
    }
    return tasks;
}

} // namespace countersign
