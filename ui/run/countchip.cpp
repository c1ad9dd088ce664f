// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/countchip.h"

#include "models/words.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/stylepainting.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace countersign {

CountChip::CountChip(Status status, QWidget *parent) : QAbstractButton(parent), m_status(status)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Show only these"));
    setCount(0);
}

void CountChip::setCount(int count)
{
    setText(countWord(m_status, count));
    setVisible(count > 0 || isChecked());
    updateGeometry();
}

QSize CountChip::sizeHint() const
{
    const int height = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text()) + height + 22, height + 10};
}

void CountChip::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    option.initFrom(this);
    option.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    paintFlatButton(painter, rect(), option.state, colours);
    const int side = qRound(fontMetrics().height() * .86);
    const QRect glyph = QStyle::visualRect(layoutDirection(), rect(), QRect(8, (height() - side) / 2, side, side));
    paintGlyph(painter, glyph, m_status, colours);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(14 + side, 0, -6, 0));
    const Qt::Alignment atSide = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setPen(colours.text);
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // numbers stay before their word
    painter.drawText(words, Qt::AlignVCenter | atSide | Qt::AlignAbsolute, text());
}

} // namespace countersign
