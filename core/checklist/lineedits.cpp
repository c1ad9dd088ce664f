// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/lineedits.h"

#include "core/checklist/mojibake.h"

namespace countersign {

QString applyEdits(const QString &sourceLine, QList<LineEdit> edits)
{
    const QList<RepairedRun> runs = repairMojibake(sourceLine).runs;
    std::ranges::sort(edits, std::ranges::greater(), &LineEdit::start);
    QString line = sourceLine;
    for (const LineEdit &edit : edits) {
        qsizetype start = edit.start, length = edit.length;
        QString text = edit.text;
        for (const RepairedRun &run : runs) {
            const qsizetype longer = run.damaged - run.text.size();
            if (run.start + run.text.size() <= edit.start) {
                start += longer;
            } else if (run.start >= edit.start && run.start + run.text.size() <= edit.start + edit.length) {
                length += longer;
                text = garble(edit.text, run.readAs);
            }
        }
        line.replace(start, length, text);
    }
    return line;
}

} // namespace countersign
