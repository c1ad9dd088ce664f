// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/nearby.h"
#include "core/checklist/recognition.h"
#include "core/checklist/textforms.h"
#include "core/checklist/vocabulary/criteriawords.h"

namespace countersign {

QList<Criterion> findCriteria(const Checklist &checklist)
{
    QList<Criterion> criteria;
    QList<bool> titledSections;
    for (const Section &section : checklist.sections)
        titledSections.append(saysSuccess(section.title));
    const QList<Block> &blocks = checklist.document.blocks;
    for (int at = 0; at < blocks.size(); ++at) {
        const int parent = blocks.at(at).parent;
        if (blocks.at(at).kind != BlockKind::List || (parent >= 0 && blocks.at(parent).kind == BlockKind::ListItem))
            continue;
        const int section = sectionAt(checklist.sections, blocks.at(at).lines.first);
        const Block *const introduction = introductionOf(checklist.document, at);
        const bool titled = section >= 0 && titledSections.at(section);
        if (!titled && !(introduction && saysSuccess(introduction->text)))
            continue;
        for (const int item : childrenOf(checklist.document, at)) {
            const Block &block = blocks.at(item);
            const QString text = withoutLeadingEmoji(block.text.simplified());
            if (!text.isEmpty() && itemAround(checklist, item) < 0)
                criteria.append({text, block.lines.first, section});
        }
    }
    return criteria;
}

} // namespace countersign
