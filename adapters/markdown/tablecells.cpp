// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/markdown/tablecells.h"

namespace countersign {

namespace {

QList<QByteArray> splitRow(QByteArrayView line)
{
    line = line.trimmed();
    if (line.startsWith('|'))
        line = line.sliced(1);
    QList<QByteArray> cells;
    QByteArray cell;
    bool inCode = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line[at] == '\\' && at + 1 < line.size() && line[at + 1] == '|') {
            cell += line[++at];
        } else if (line[at] == '|' && !inCode) {
            cells.append(cell.trimmed());
            cell.clear();
        } else {
            inCode ^= line[at] == '`';
            cell += line[at];
        }
    }
    if (!cell.trimmed().isEmpty())
        cells.append(cell.trimmed());
    return cells;
}

} // namespace

void appendExtraCells(TableRow &row, QByteArrayView line)
{
    if (line.count('|') < row.cells.size())
        return;
    const QList<QByteArray> cells = splitRow(line);
    for (qsizetype at = row.cells.size(); at < cells.size(); ++at)
        row.cells.append(QString::fromUtf8(cells.at(at)).remove(u'`').remove(QStringLiteral("**")));
}

} // namespace countersign
