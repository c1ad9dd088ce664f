// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/tablerow.h"

namespace countersign {

QList<CellRange> cellRanges(QStringView line)
{
    qsizetype start = 0;
    while (start < line.size() && (line[start].isSpace() || line[start] == u'>'))
        ++start;
    if (start < line.size() && line[start] == u'|')
        ++start;
    QList<CellRange> cells;
    bool inCode = false;
    for (qsizetype at = start; at < line.size(); ++at) {
        const QChar c = line[at];
        if (c == u'\\') {
            ++at;
        } else if (c == u'`') {
            inCode = !inCode;
        } else if (c == u'|' && !inCode) {
            cells.append({start, at - start});
            start = at + 1;
        }
    }
    if (!line.sliced(qMin(start, line.size())).trimmed().isEmpty())
        cells.append({start, line.size() - start});
    return cells;
}

} // namespace countersign
