// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/recognition.h"
#include "core/checklist/variables/variablemention.h"
#include "core/checklist/variables/variablenames.h"
#include "core/checklist/vocabulary/tablewords.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Columns {
    int name = -1;
    int description = -1;
    int example = -1;
    int defaultValue = -1;
    int required = -1;
};

Columns columnsOf(const QStringList &header)
{
    Columns columns;
    for (int at = 0; at < header.size(); ++at) {
        const ColumnMeaning meaning = columnMeaning(header.at(at));
        int *const column = meaning == ColumnMeaning::Variable      ? &columns.name
                            : meaning == ColumnMeaning::Description ? &columns.description
                            : meaning == ColumnMeaning::Example     ? &columns.example
                            : meaning == ColumnMeaning::Default     ? &columns.defaultValue
                            : meaning == ColumnMeaning::Required    ? &columns.required
                                                                    : nullptr;
        if (column && *column < 0)
            *column = at;
    }
    return columns;
}

bool saysNo(const QString &cell)
{
    const QString text = cell.trimmed().toLower();
    return text.startsWith(u'n') || text.startsWith("opt"_L1) || text == u"✗" || text == u"❌" || text == u"-" || text == u"否" || text == u"いいえ";
}

// Rows name variables whatever the first heading says: "| `DB_HOST` | Database host |".
bool namesVariables(const Block &table)
{
    int named = 0;
    for (const TableRow &row : table.rows.sliced(1))
        named += isVariableName(row.cells.value(0).trimmed()) && row.cells.value(0).contains(u'_');
    return named > 0 && named * 2 > table.rows.size() - 1;
}

} // namespace

QList<VariableMention> variablesInTables(const Checklist &checklist)
{
    QList<VariableMention> mentions;
    for (const Block &table : checklist.document.blocks) {
        if (table.kind != BlockKind::Table || table.rows.size() < 2)
            continue;
        Columns columns = columnsOf(table.rows.first().cells);
        if (columns.name < 0 && namesVariables(table))
            columns.name = 0;
        if (columns.name < 0)
            continue;
        const int section = sectionAt(checklist.sections, table.lines.first);
        for (const TableRow &row : table.rows.sliced(1)) {
            VariableMention mention;
            mention.name = row.cells.value(columns.name).trimmed();
            if (!isVariableName(mention.name))
                continue;
            mention.line = row.line;
            mention.description = row.cells.value(columns.description).simplified();
            mention.example = row.cells.value(columns.example).simplified();
            mention.defaultValue = row.cells.value(columns.defaultValue).simplified();
            mention.optional = (section >= 0 && checklist.sections.at(section).optional) || saysNo(row.cells.value(columns.required))
                               || !mention.defaultValue.isEmpty();
            if (columns.required >= 0 && !row.cells.value(columns.required).trimmed().isEmpty())
                mention.optional = saysNo(row.cells.value(columns.required));
            mention.words = mention.description;
            mentions.append(mention);
        }
    }
    return mentions;
}

} // namespace countersign
