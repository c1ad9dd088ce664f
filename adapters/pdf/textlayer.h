// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/qpdf.h"

namespace countersign::pdf {

// QPdfWriter names a glyph by the first character that the font draws with it: a tab for a space, the radical ⼭ for the letter 山, a
// presentation form for an Arabic letter, one code for the ligature "fi". This gives back what was written, so that names can be
// searched for and copied.
void mendTextLayer(QPDF &pdf);

// The same for the text of one ToUnicode map.
QByteArray mendedToUnicode(const QByteArray &map);

} // namespace countersign::pdf
