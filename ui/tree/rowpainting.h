// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/fuzzy.h"
#include "ui/theme/colours.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace countersign {

// What the delegates of our lists have in common: row metrics, mirrored rectangles, text in its own direction.
struct RowMetrics {
    explicit RowMetrics(const QStyleOptionViewItem &option);

    int glyph; // side of a status shape
    int gap;
    int height;
};

// The rectangle that lies at `offset` from the leading edge, on the right side in right-to-left layouts.
QRect leadingRect(const QStyleOptionViewItem &option, int offset, int width);
QRect trailingRect(const QStyleOptionViewItem &option, int offset, int width);

// Background, selection and focus of a cell, without its contents.
void paintCellPanel(QPainter &painter, const QStyleOptionViewItem &option);

struct RowText {
    QString text = {};
    QFont font = {};
    QColor colour = {};
    QList<TextHit> hits = {}; // to mark
    bool trailing = false; // aligned to the trailing edge
};

// One line, elided at its own end; its direction is its own, its side is the layout's.
void paintRowText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const RowText &text);

} // namespace countersign
