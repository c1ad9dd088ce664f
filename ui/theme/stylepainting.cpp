// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/stylepainting.h"

#include <QPainter>

namespace countersign {

namespace {

constexpr qreal radius = 4;

class Painting
{
public:
    explicit Painting(QPainter &painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Painting)

private:
    QPainter &m_painter;
};

// A stroke of one pixel lies on pixels, not between them.
QRectF stroked(const QRectF &rect) { return rect.adjusted(.5, .5, -.5, -.5); }

QRectF indicatorIn(const QRectF &rect)
{
    const qreal side = qMin(rect.width(), rect.height());
    return stroked({rect.center().x() - side / 2, rect.center().y() - side / 2, side, side});
}

QColor indicatorOutline(QStyle::State state, const Colours &colours)
{
    if (!(state & QStyle::State_Enabled))
        return colours.disabled;
    return state & (QStyle::State_MouseOver | QStyle::State_HasFocus) ? colours.accent : colours.outline;
}

QColor pressed(const QColor &colour, QStyle::State state, const Colours &colours)
{
    if (state & (QStyle::State_Sunken))
        return mixed(colour, colours.text, .88);
    return state & QStyle::State_MouseOver && state & QStyle::State_Enabled ? mixed(colour, colours.text, .94) : colour;
}

} // namespace

bool hasFocusRing(QStyle::State state) { return state.testFlags(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange); }

void paintCheckBox(QPainter &painter, const QRectF &rect, QStyle::State state, const Colours &colours)
{
    const Painting painting(painter);
    const QRectF box = indicatorIn(rect);
    const bool set = state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor ink = indicatorOutline(state, colours);
    const QColor fill = state & QStyle::State_Enabled ? colours.accent : colours.disabled;
    painter.setPen(QPen(set ? fill : ink, 1.4));
    painter.setBrush(set ? fill : colours.base);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(colours.onAccent, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) { return QPointF(box.x() + x * box.width(), box.y() + y * box.height()); };
    if (state & QStyle::State_On)
        painter.drawPolyline(QPolygonF{at(.24, .52), at(.43, .71), at(.77, .31)});
    else if (state & QStyle::State_NoChange)
        painter.drawLine(at(.27, .5), at(.73, .5));
}

void paintRadioButton(QPainter &painter, const QRectF &rect, QStyle::State state, const Colours &colours)
{
    const Painting painting(painter);
    const QRectF disc = indicatorIn(rect);
    const bool set = state & QStyle::State_On;
    const QColor fill = state & QStyle::State_Enabled ? colours.accent : colours.disabled;
    painter.setPen(QPen(set ? fill : indicatorOutline(state, colours), 1.4));
    painter.setBrush(colours.base);
    painter.drawEllipse(disc);
    if (!set)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const qreal inset = disc.width() * .26;
    painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset));
}

void paintField(QPainter &painter, const QRectF &rect, QStyle::State state, const Colours &colours)
{
    const Painting painting(painter);
    const bool focus = state & QStyle::State_HasFocus;
    painter.setPen(QPen(focus ? colours.focus : state & QStyle::State_Enabled ? colours.outline : colours.border, focus ? 2 : 1));
    painter.setBrush(state & QStyle::State_Enabled ? colours.base : colours.window);
    painter.drawRoundedRect(focus ? rect.adjusted(1, 1, -1, -1) : stroked(rect), radius, radius);
}

void paintButton(QPainter &painter, const QRectF &rect, QStyle::State state, bool primary, const Colours &colours)
{
    const Painting painting(painter);
    const bool enabled = state & QStyle::State_Enabled;
    const QColor fill = !enabled ? colours.window : pressed(primary ? colours.accent : colours.raised, state, colours);
    painter.setPen(QPen(primary && enabled ? fill : enabled ? colours.outline : colours.border, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(stroked(rect), radius, radius);
    if (!hasFocusRing(state))
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(primary ? colours.text : colours.focus, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

void paintFlatButton(QPainter &painter, const QRectF &rect, QStyle::State state, const Colours &colours)
{
    const Painting painting(painter);
    const bool lit = state & QStyle::State_MouseOver && state & QStyle::State_Enabled;
    painter.setPen(state & QStyle::State_On ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
    painter.setBrush(state & QStyle::State_On       ? QBrush(colours.selection)
                     : state & QStyle::State_Sunken ? QBrush(mixed(colours.hover, colours.text, .92))
                     : lit                          ? QBrush(colours.hover)
                                                    : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(stroked(rect), radius, radius);
    if (hasFocusRing(state))
        paintFocusRing(painter, rect, colours);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const Colours &colours)
{
    const Painting painting(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.focus, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

void paintChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &ink)
{
    const Painting painting(painter);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(rect.center());
    painter.rotate(direction == Qt::DownArrow ? 90 : direction == Qt::LeftArrow ? 180 : direction == Qt::UpArrow ? 270 : 0);
    const qreal reach = qMin(rect.width(), rect.height()) * .22;
    painter.drawPolyline(QPolygonF{{-reach * .55, -reach}, {reach * .55, 0}, {-reach * .55, reach}});
}

void paintCard(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border)
{
    const Painting painting(painter);
    painter.setPen(QPen(border, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(stroked(rect), 6, 6);
}

} // namespace countersign
