// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "core/checks/checkspec.h"
#include "ui/text/documentrenderer.h"

namespace countersign {

// What can be done with each code block of a checklist. Reading one is dear and what it is stays, so each is read once.
class CodeOffers final
{
public:
    void setChecklist(const Checklist &checklist, const QList<CheckSpec> &checks);

    int codeBlockAt(int block) const; // index into Checklist::codeBlocks of an index into Document::blocks; -1 for none
    DocumentRenderer::Offer of(int block);

private:
    Checklist m_checklist;
    QList<CheckSpec> m_checks;
    QHash<int, DocumentRenderer::Offer> m_known;
};

} // namespace countersign
