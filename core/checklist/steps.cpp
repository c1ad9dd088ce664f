// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/identity.h"
#include "core/checklist/recognition.h"
#include "core/checklist/shelltext.h"
#include "core/checklist/textforms.h"
#include "core/checklist/variables/variablemention.h"

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

// A table of contents is numbered as well.
bool isAllLinks(const Block &block)
{
    const auto isAnchor = [&](const Span &span) { return span.kind == SpanKind::Link && span.target.startsWith(u'#') && span.start == 0; };
    return std::ranges::any_of(block.spans, isAnchor);
}

// "3. Restart the services": numbered, not a task and without tasks, not under one.
bool isNumberedStep(const Checklist &checklist, int at)
{
    const Block &block = checklist.document.blocks.at(at);
    return block.kind == BlockKind::ListItem && block.ordered && !block.checked && !block.text.trimmed().isEmpty() && !isAllLinks(block)
           && !holdsItem(checklist, block.lines) && itemAround(checklist, at) < 0;
}

bool isCommandStep(const Checklist &checklist, int at)
{
    const Block &block = checklist.document.blocks.at(at);
    return block.kind == BlockKind::Code && !holdsItem(checklist, block.lines) && itemAround(checklist, at) < 0
           && looksLikeCommands(block.info, block.text) && !isEnvironmentFile(block.info, block.text);
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
        const int section = sectionAt(checklist.sections, block.lines.first);
        if (section >= 0 && checklist.sections.at(section).reference)
            continue; // looked up, not worked through
        const bool numbered = isNumberedStep(checklist, at);
        if (!numbered && !isCommandStep(checklist, at))
            continue;
        Step step;
        step.section = section;
        step.text = numbered ? block.text.simplified() : summaryOfCommands(block.text);
        step.lines = block.lines;
        step.block = at;
        stepOfBlock[at] = int(steps.size());
        steps.append(step);
    }
    IdentityMaker ids(u'p');
    for (Step &step : steps)
        step.id = ItemId(ids.next(pathOf(checklist.sections, step.section), step.text));
    return steps;
}

} // namespace countersign
