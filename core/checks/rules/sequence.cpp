// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/rules/place.h"
#include "core/checks/rules/rollup.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool announcesOrder(const Reading &reading, const Block &list)
{
    static const Pattern says(u"start|startup|start_up|boot|launch order|sequence|first|ordered");
    for (qsizetype i = reading.statements.size() - 1; i >= 0; --i) {
        const Statement &statement = reading.statements[i];
        if (statement.line >= list.lines.first)
            continue;
        const Words title(statement.section >= 0 ? reading.checklist.sections[statement.section].title : QString());
        return says.matches(statement.words) || says.matches(title);
    }
    return false;
}

} // namespace

void deriveSequence(const Reading &reading, QList<CheckSpec> &checks)
{
    const auto &blocks = reading.checklist.document.blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks[i].kind != BlockKind::List || !blocks[i].ordered || !announcesOrder(reading, blocks[i]))
            continue;
        CheckSpec check{.kind = CheckKind::Sequence};
        QStringList names;
        for (const Block &block : blocks) {
            if (block.kind != BlockKind::ListItem || block.parent != i)
                continue;
            check.lines += block.lines.first;
            names += block.text.section(u" - "_s, 0, 0).section(u" – "_s, 0, 0).simplified();
        }
        if (names.size() < 2)
            continue;
        check.lines = check.lines.first(qMin<qsizetype>(40, check.lines.size()));
        check.target.body = names.join(u" → "_s);
        check.conditions = {u"[FAILING] == 0"_s};
        check.needs = {Need::Vantage};
        checks.append(check);
    }
}

} // namespace countersign
