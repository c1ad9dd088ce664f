// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/nearby.h"
#include "core/checklist/recognition.h"
#include "core/checklist/textforms.h"
#include "core/checklist/vocabulary/orderwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// "Database (db) - wait for healthy status": what stands before the dash.
QString serviceOf(const Block &item)
{
    static const QRegularExpression separator(uR"(\s+[-–—]\s+|\s*[:：→])"_s);
    return item.text.section(u'\n', 0, 0).split(separator).first().simplified();
}

} // namespace

QList<StartStep> findStartOrder(const Checklist &checklist)
{
    QList<StartStep> order;
    const QList<Block> &blocks = checklist.document.blocks;
    for (int at = 0; at < blocks.size(); ++at) {
        const Block &list = blocks.at(at);
        if (list.kind != BlockKind::List || !list.ordered)
            continue;
        const int section = sectionAt(checklist.sections, list.lines.first);
        const bool titled = section >= 0 && saysStartOrder(checklist.sections.at(section).title);
        const Block *const introduction = introductionOf(checklist.document, at);
        if (!titled && !(introduction && saysStartOrder(introduction->text)))
            continue;
        for (const int item : childrenOf(checklist.document, at))
            order.append({serviceOf(blocks.at(item)), blocks.at(item).lines.first});
    }
    return order;
}

} // namespace countersign
