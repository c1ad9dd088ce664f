// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace countersign {

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ElidedLabel::setPlainText(const QString &text)
{
    setText(text);
    setToolTip(text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s);
    updateGeometry();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode) { m_elide = mode; }

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()}; }

QSize ElidedLabel::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask;
    painter.drawText(rect(), Qt::AlignVCenter | side | Qt::AlignAbsolute | Qt::TextSingleLine, fontMetrics().elidedText(text(), m_elide, width()));
}

} // namespace countersign
