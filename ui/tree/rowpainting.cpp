// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/rowpainting.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

namespace countersign {

namespace {

QList<QTextLayout::FormatRange> marksOf(const QList<TextHit> &hits, qsizetype length, const Colours &colours)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const TextHit &hit : hits) {
        if (hit.start >= length)
            continue; // elided
        QTextLayout::FormatRange range{.start = int(hit.start), .length = int(qMin(hit.length, length - hit.start)), .format = {}};
        range.format.setBackground(colours.mark);
        ranges << range;
    }
    return ranges;
}

} // namespace

RowMetrics::RowMetrics(const QStyleOptionViewItem &option) :
    glyph(qRound(option.fontMetrics.height() * .86)),
    gap(qMax(5, option.fontMetrics.height() / 3)),
    height(option.fontMetrics.height() + 12)
{
}

QRect leadingRect(const QStyleOptionViewItem &option, int offset, int width)
{
    const QRect logical(option.rect.x() + offset, option.rect.y(), width, option.rect.height());
    return QStyle::visualRect(option.direction, option.rect, logical);
}

QRect trailingRect(const QStyleOptionViewItem &option, int offset, int width)
{
    return leadingRect(option, option.rect.width() - offset - width, width);
}

void paintCellPanel(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);
}

void paintRowText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const RowText &text)
{
    if (rect.width() <= 0 || text.text.isEmpty())
        return;
    const QFontMetrics metrics(text.font);
    QTextLayout layout(metrics.elidedText(text.text, Qt::ElideRight, rect.width()), text.font);
    QTextOption direction;
    direction.setWrapMode(QTextOption::NoWrap);
    direction.setTextDirection(text.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const bool atRight = (option.direction == Qt::RightToLeft) != text.trailing;
    direction.setAlignment((atRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    layout.setTextOption(direction);
    layout.setFormats(marksOf(text.hits, layout.text().size(), coloursOf(option.palette)));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter.save();
    painter.setPen(text.colour);
    layout.draw(&painter, QPointF(rect.x(), rect.y() + (rect.height() - line.height()) / 2));
    painter.restore();
}

} // namespace countersign
