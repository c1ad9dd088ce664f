// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/identity.h"
#include "core/checklist/recognition.h"
#include "core/checklist/shelltext.h"
#include "core/checklist/textforms.h"

namespace countersign {

namespace {

bool holdsItem(const Checklist &checklist, const LineRange &lines)
{
    const auto first = std::ranges::lower_bound(checklist.items, lines.first, {}, [](const Item &item) { return item.lines.first; });
    return first != checklist.items.end() && first->lines.first <= lines.last;
}

int stepAround(const Checklist &checklist, const QList<int> &stepOfBlock, int block)
{
    for (int at = block; at >= 0; at = checklist.document.blocks.at(at).parent) {
        if (stepOfBlock.at(at) >= 0)
            return stepOfBlock.at(at);
    }
    return -1;
}

// "3. Restart the services": numbered, not a task and without tasks, not under one.
bool isNumberedStep(const Checklist &checklist, int at)
{
    const Block &block = checklist.document.blocks.at(at);
    return block.kind == BlockKind::ListItem && block.ordered && !block.checked && !block.text.trimmed().isEmpty()
        && !holdsItem(checklist, block.lines) && itemAround(checklist, at) < 0;
}

bool isCommandStep(const Checklist &checklist, int at)
{
    const Block &block = checklist.document.blocks.at(at);
    return block.kind == BlockKind::Code && !holdsItem(checklist, block.lines) && itemAround(checklist, at) < 0
        && looksLikeCommands(block.info, block.text);
}

} // namespace

QList<Step> findSteps(const Checklist &checklist)
{
    QList<Step> steps;
    QList<int> stepOfBlock(checklist.document.blocks.size(), -1);
    for (int at = 0; at < checklist.document.blocks.size(); ++at) {
        const Block &block = checklist.document.blocks.at(at);
        if (stepAround(checklist, stepOfBlock, at) >= 0)
            continue;
        const bool numbered = isNumberedStep(checklist, at);
        if (!numbered && !isCommandStep(checklist, at))
            continue;
        Step step;
        step.section = sectionAt(checklist.sections, block.lines.first);
        step.text = numbered ? block.text.simplified() : summaryOfCommands(block.text);
        step.lines = block.lines;
        step.block = at;
        stepOfBlock[at] = int(steps.size());
        steps.append(step);
    }
    IdentityMaker ids(u'p');
    for (Step &step : steps) {
        QStringList path;
        for (int at = step.section; at >= 0; at = checklist.sections.at(at).parent)
            path.prepend(slugOf(withoutNumbering(checklist.sections.at(at).title)));
        step.id = ItemId(ids.next(path, step.text));
    }
    return steps;
}

} // namespace countersign
