// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/nearby.h"
#include "core/checklist/recognition.h"
#include "core/checklist/vocabulary/rollbackwords.h"
#include "core/checklist/vocabulary/triggerwords.h"

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

bool endsInColon(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.endsWith(u':') || trimmed.endsWith(u'：');
}

// "Rollback immediately if:" above the list.
bool isIntroduced(const Checklist &checklist, int list)
{
    const Block *const introduction = introductionOf(checklist.document, list);
    return introduction && endsInColon(introduction->text) && saysRollback(introduction->text) && saysIf(introduction->text);
}

// "When to Roll Back", "Rollback Triggers" above the section.
bool isTitled(const Checklist &checklist, int line)
{
    const int section = sectionAt(checklist.sections, line);
    if (section < 0)
        return false;
    const Section &own = checklist.sections.at(section);
    return own.rollback && saysWhen(own.title);
}

// "Roll back if the error rate exceeds 5 %", a sentence of its own.
bool isSentence(const Block &block)
{
    return block.text.size() < 300 && !endsInColon(block.text) && saysRollback(block.text.left(60)) && saysIf(block.text);
}

} // namespace

QList<Trigger> findTriggers(const Checklist &checklist)
{
    QList<Trigger> triggers;
    const QList<Block> &blocks = checklist.document.blocks;
    for (int at = 0; at < blocks.size(); ++at) {
        const Block &block = blocks.at(at);
        if (block.kind == BlockKind::List && !block.ordered && (isIntroduced(checklist, at) || isTitled(checklist, block.lines.first))) {
            for (const int item : childrenOf(checklist.document, at)) {
                if (!blocks.at(item).text.trimmed().isEmpty())
                    triggers.append({blocks.at(item).text.simplified(), blocks.at(item).lines.first});
            }
        } else if (block.kind == BlockKind::Paragraph && block.parent < 0 && isSentence(block)) {
            triggers.append({block.text.simplified(), block.lines.first});
        }
    }
    return triggers;
}

} // namespace countersign
