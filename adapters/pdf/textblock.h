// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/style.h"
#include "adapters/pdf/visibletext.h"

#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace countersign::pdf {

struct TextStyle {
    Face face = Face::Body;
    QColor colour = colour::ink;
    Qt::Alignment alignment = Qt::AlignLeft; // turns with the text's own direction
    qreal leading = 1; // times the natural height of a line
};

// A paragraph broken into lines of one width; `typeface` must outlive it.
class TextBlock
{
public:
    TextBlock(const QString &text, const TextStyle &style, qreal width, const Typeface &typeface);

    int lineCount() const { return int(m_layout->lineCount()); }
    qreal height() const { return height(0, lineCount()); }
    qreal height(int first, int end) const; // of the lines [first, end)
    qreal width() const; // of the longest line
    qreal ascent() const; // of the first line

    void draw(QPainter &painter, const QPointF &topLeft) const { draw(painter, topLeft, 0, lineCount()); }
    void draw(QPainter &painter, const QPointF &topLeft, int first, int end) const;

private:
    qreal top(int line) const;
    void drawEmoji(QPainter &painter, const QPointF &origin, const QTextLine &line) const;

    const Typeface *m_typeface;
    TextStyle m_style;
    QList<VisibleText::Emoji> m_emoji;
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_height = 0;
};

} // namespace countersign::pdf
