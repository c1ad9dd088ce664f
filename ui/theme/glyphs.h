// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/status.h"
#include "ui/theme/colours.h"

#include <QPixmap>

class QPainter;

namespace countersign {

// The shapes that carry the statuses: told apart without colour, drawn for any size.
void paintGlyph(QPainter &painter, const QRectF &square, Status status, const Colours &colours);
void paintGlyph(QPainter &painter, const QRectF &square, VerdictKind verdict, const Colours &colours);

QPixmap glyphPixmap(Status status, int size, qreal devicePixelRatio, const Colours &colours);

} // namespace countersign
