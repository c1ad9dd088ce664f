// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/history.h"

#include "adapters/pdf/shapes.h"

namespace countersign::pdf {

namespace {

constexpr qsizetype mostBars = 60;
constexpr qreal barWidth = 2.6 * pt;
constexpr qreal barGap = 0.9 * pt;
constexpr qreal tallest = 8 * pt;
constexpr qreal shortest = 1.6 * pt;
constexpr qreal foot = 1.2 * pt;
constexpr qreal textGap = 5 * pt;

} // namespace

History::History(const AuditCheck &check, qreal left, qreal width, const Typeface &typeface) :
    m_samples(check.history.last(qMin(mostBars, check.history.size()))),
    m_left(left),
    m_text(check.changes, {.face = Face::Small, .colour = colour::quiet}, width, typeface)
{
    for (const AuditSample &sample : std::as_const(m_samples))
        m_longest = qMax(m_longest, sample.milliseconds);
}

qreal History::height() const { return qMax(tallest + foot, m_text.height()) + 2 * pt; }

void History::draw(QPainter &painter, const QPointF &topLeft) const
{
    const qreal base = topLeft.y() + tallest;
    qreal x = topLeft.x() + m_left;
    for (const AuditSample &sample : m_samples) {
        const qreal height = shortest + (tallest - shortest) * sample.milliseconds / m_longest;
        const QColor colour = colourOf(shapeOf(sample.status));
        painter.fillRect(QRectF(x, base - height, barWidth, height), colour);
        if (sample.status == EvidenceStatus::Failing)
            painter.fillRect(QRectF(x, base + foot * 0.4, barWidth, foot), colour);
        x += barWidth + barGap;
    }
    m_text.draw(painter, {x + textGap, topLeft.y()});
}

} // namespace countersign::pdf
