// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/layout.h"

#include "adapters/pdf/pagemaker.h"

namespace countersign::pdf {

Layout::Layout(const AuditDocument &document) : m_typeface(document.language), m_flow(Sheet::of(document.paper))
{
    if (!setCover(m_flow, document, m_typeface))
        setExceptions(m_flow, document, m_typeface);
    setSignOffs(m_flow, document, m_typeface);
    setChecklist(m_flow, document, m_typeface);
    setChapters(m_flow, document, m_typeface);
    setVariables(m_flow, document, m_typeface);
    setAppendix(m_flow, document, m_typeface);
}

} // namespace countersign::pdf
