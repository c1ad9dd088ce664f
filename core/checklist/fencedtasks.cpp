// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/fencedtasks.h"

#include "core/checklist/boxmarks.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

QList<FencedTask> findFencedTasks(const Block &code)
{
    QList<FencedTask> tasks;
    if (std::ranges::none_of(code.text, [](QChar c) { return c == u'[' || c == u'☐' || c == u'□' || c == u'☑'; }))
        return tasks;
    static const QRegularExpression task(uR"(^(\s*)(?:(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]|(?:[-*+]\s+)?([☐□☑]))\s+(\S.*)$)"_s);
    int line = code.contentLine - 1;
    QList<int> open; // tasks the current line may stand under
    for (const QStringView text : QStringView(code.text).split(u'\n')) {
        ++line;
        const QRegularExpressionMatch match = task.matchView(text);
        if (!match.hasMatch() || !findBoxMarks(match.capturedView(4)).isEmpty())
            continue; // "☐ pass ☐ fail" is a form's
        FencedTask found;
        found.text = match.captured(4).trimmed();
        found.lines = {line, line};
        found.checked = match.capturedView(3).isEmpty() ? match.capturedView(2) != u" " : match.capturedView(3) == u"☑";
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
