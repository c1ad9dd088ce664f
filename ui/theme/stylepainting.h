// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;

namespace countersign {

// The strokes of CountersignStyle: flat fields and buttons, indicators that can be seen on dark, a focus ring that always can.
void paintCheckBox(QPainter &painter, const QRectF &rect, QStyle::State state, const Colours &colours);
void paintRadioButton(QPainter &painter, const QRectF &rect, QStyle::State state, const Colours &colours);
void paintField(QPainter &painter, const QRectF &rect, QStyle::State state, const Colours &colours);
void paintButton(QPainter &painter, const QRectF &rect, QStyle::State state, bool primary, const Colours &colours);
void paintFlatButton(QPainter &painter, const QRectF &rect, QStyle::State state, const Colours &colours);
void paintFocusRing(QPainter &painter, const QRectF &rect, const Colours &colours);
void paintChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &ink);
void paintCard(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &border);

// Whether a state asks for a ring: focus that came by the keyboard, or any where the widget takes text.
bool hasFocusRing(QStyle::State state);

} // namespace countersign
