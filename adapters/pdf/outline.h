// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/landmarks.h"
#include "adapters/pdf/qpdf.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <vector>

namespace countersign::pdf {

// Bookmarks, for which QPdfWriter has no function. The outermost level is shown open.
void addOutline(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &pages, const QList<OutlineEntry> &entries);

} // namespace countersign::pdf
