// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/details/codeoffers.h"

#include "core/commands/commandplan.h"

namespace countersign {

void CodeOffers::setChecklist(const Checklist &checklist, const QList<CheckSpec> &checks)
{
    if (checklist.digest != m_checklist.digest)
        m_known.clear();
    m_checklist = checklist;
    m_checks = checks;
}

int CodeOffers::codeBlockAt(int block) const
{
    const auto found = std::ranges::find(m_checklist.codeBlocks, block, &CodeBlock::block);
    return found == m_checklist.codeBlocks.end() ? -1 : int(found - m_checklist.codeBlocks.begin());
}

DocumentRenderer::Offer CodeOffers::of(int block)
{
    if (const auto known = m_known.constFind(block); known != m_known.constEnd())
        return *known;
    const int code = codeBlockAt(block);
    const auto plan = code < 0 ? std::nullopt : planOfBlock(m_checklist, m_checks, code);
    const DocumentRenderer::Offer offer{plan.has_value(), plan && guard(plan->code, {}).isMutating()};
    m_known.insert(block, offer);
    return offer;
}

} // namespace countersign
