// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/flow.h"
#include "adapters/pdf/style.h"

#include <QUuid>

class QPdfWriter;

namespace countersign::pdf {

// A4 and Letter alike: PDF/A-1b, units of style.h, no margins, a document id that depends on `seed` alone.
void prepare(QPdfWriter &writer, const QSizeF &sizeInPoints, const QByteArray &seed);

// Draws the pages with running heads and page numbers.
QByteArray printed(const Flow &flow, const AuditDocument &document, const Typeface &typeface);

} // namespace countersign::pdf
