// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/flow.h"
#include "adapters/pdf/style.h"

namespace countersign::pdf {

// The pages of a record, set and ready to be drawn: into the file, on a screen, on a printer.
class Layout
{
public:
    explicit Layout(const AuditDocument &document);
    Q_DISABLE_COPY_MOVE(Layout) // what stands on its pages refers to its fonts

    int pageCount() const { return int(m_flow.pages().size()); }
    const Flow &flow() const { return m_flow; }
    const Typeface &typeface() const { return m_typeface; }

private:
    Typeface m_typeface;
    Flow m_flow;
};

} // namespace countersign::pdf
