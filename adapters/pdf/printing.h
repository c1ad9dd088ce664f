// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/flow.h"
#include "adapters/pdf/style.h"

#include <QUuid>

#include <stop_token>

class QPdfWriter;

namespace countersign::pdf {

// A4 and Letter alike: PDF/A-1b, units of style.h, no margins, a document id that depends on `seed` alone.
void prepare(QPdfWriter &writer, const QSizeF &sizeInPoints, const QByteArray &seed);

// Draws one page with its running head and number.
void drawPage(QPainter &painter, int index, const Flow &flow, const AuditDocument &document, const Typeface &typeface);

// All of them; empty when `stop` was asked for meanwhile.
QByteArray printed(const Flow &flow, const AuditDocument &document, const Typeface &typeface, const std::stop_token &stop);

} // namespace countersign::pdf
