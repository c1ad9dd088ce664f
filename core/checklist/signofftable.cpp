// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/signofftable.h"

#include "core/checklist/vocabulary/rolewords.h"
#include "core/checklist/vocabulary/tablewords.h"

namespace countersign {

QList<SignOffRow> readSignOffTable(const Block &table, bool inSignOff)
{
    if (table.rows.size() < 2)
        return {};
    const QStringList &header = table.rows.first().cells;
    int role = -1;
    bool signature = false, person = false;
    for (int column = 0; column < header.size(); ++column) {
        const ColumnMeaning meaning = columnMeaning(header.at(column));
        if (meaning == ColumnMeaning::Role && role < 0)
            role = column;
        signature = signature || meaning == ColumnMeaning::Signature;
        person = person || (column > 0 && meaning == ColumnMeaning::Name);
    }
    const auto names = [](const TableRow &row) { return saysRole(row.cells.value(0).simplified()); };
    const bool listed = role < 0 && std::ranges::any_of(table.rows.sliced(1), names); // "| Author | [Name] | [Date] |"
    if (role < 0 ? !listed || !(signature || (inSignOff && person)) : !signature && !inSignOff)
        return {};
    QList<SignOffRow> rows;
    for (const TableRow &row : table.rows.sliced(1)) {
        const QString name = row.cells.value(qMax(0, role)).simplified();
        if (!name.isEmpty())
            rows.append({name, row.line});
    }
    return rows;
}

} // namespace countersign
