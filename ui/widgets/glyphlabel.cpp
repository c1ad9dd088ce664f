// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/glyphlabel.h"

#include "ui/theme/glyphs.h"

#include <QPainter>

namespace countersign {

GlyphLabel::GlyphLabel(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void GlyphLabel::setStatus(Status status)
{
    m_status = status;
    m_verdict.reset();
    update();
}

void GlyphLabel::setVerdict(VerdictKind verdict)
{
    m_verdict = verdict;
    update();
}

void GlyphLabel::setScale(qreal scale)
{
    m_scale = scale;
    updateGeometry();
}

QSize GlyphLabel::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_scale);
    return {side, side};
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal side = qMin(width(), height());
    const QRectF square((width() - side) / 2, (height() - side) / 2, side, side);
    if (m_verdict)
        paintGlyph(painter, square, *m_verdict, coloursOf(palette()));
    else
        paintGlyph(painter, square, m_status, coloursOf(palette()));
}

} // namespace countersign
