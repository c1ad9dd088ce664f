// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/coverelements.h"

#include "adapters/pdf/shapes.h"
#include "core/wording/record.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

constexpr qreal panelPadding = 11 * pt;
constexpr qreal verdictMark = 25 * pt;
constexpr qreal verdictIndent = 40 * pt;
constexpr qreal accentWidth = 3 * pt;
constexpr qreal wordGap = 3 * pt;

constexpr qreal barHeight = 7 * pt;
constexpr qreal legendGap = 8 * pt;
constexpr qreal legendMark = 7.5 * pt;
constexpr qreal legendIndent = 11 * pt;
constexpr qreal legendSpacing = 14 * pt;

} // namespace

VerdictPanel::VerdictPanel(const AuditDocument &document, qreal width, const Typeface &typeface) :
    m_kind(document.verdictKind),
    m_word(document.verdict, {.face = Face::Verdict, .colour = colourOf(shapeOf(m_kind)), .leading = 0.92}, width - verdictIndent - panelPadding,
           typeface),
    m_reason(document.verdictReason, {}, width - verdictIndent - panelPadding, typeface)
{
}

qreal VerdictPanel::height() const { return panelPadding + m_word.height() + wordGap + m_reason.height() + panelPadding; }

void VerdictPanel::draw(QPainter &painter, const QPointF &topLeft) const
{
    painter.fillRect(QRectF(topLeft, QSizeF(accentWidth, height())), colourOf(shapeOf(m_kind)));
    const qreal left = topLeft.x() + accentWidth + panelPadding;
    const qreal top = topLeft.y() + panelPadding;
    drawStatus(painter, shapeOf(m_kind), QRectF(left - 1 * pt, top + 2 * pt, verdictMark, verdictMark));
    const qreal textLeft = topLeft.x() + verdictIndent + accentWidth + 4 * pt;
    m_word.draw(painter, {textLeft, top});
    m_reason.draw(painter, {textLeft, top + m_word.height() + wordGap});
}

CountBar::CountBar(const QList<AuditCount> &counts, qreal width, const Typeface &typeface) : m_counts(counts), m_width(width)
{
    QPointF at(0, barHeight + legendGap);
    qreal lineHeight = 0;
    for (const AuditCount &count : counts) {
        TextBlock text(u"%1 %2"_s.arg(count.count).arg(wordOf(count.status)), {.face = Face::Small}, width, typeface);
        const qreal needed = legendIndent + text.width();
        lineHeight = text.height();
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + lineHeight};
        m_legend.push_back({at, count.status, std::move(text)});
        at.rx() += needed + legendSpacing;
    }
    m_height = at.y() + lineHeight;
}

qreal CountBar::height() const { return m_height; }

void CountBar::draw(QPainter &painter, const QPointF &topLeft) const
{
    drawBar(painter, topLeft);
    for (const Entry &entry : m_legend) {
        const QPointF at = topLeft + entry.at;
        const qreal middle = at.y() + entry.text.ascent() * 0.666;
        drawStatus(painter, entry.status, QRectF(at.x(), middle - legendMark / 2, legendMark, legendMark));
        entry.text.draw(painter, at + QPointF(legendIndent, 0));
    }
}

void CountBar::drawBar(QPainter &painter, const QPointF &topLeft) const
{
    constexpr qreal gap = 1 * pt, narrowest = 2 * pt;
    int total = 0;
    for (const AuditCount &count : m_counts)
        total += count.count;
    const qreal usable = m_width - (narrowest + gap) * qreal(m_counts.size()) + gap;
    qreal x = topLeft.x();
    for (const AuditCount &count : m_counts) {
        const qreal width = narrowest + usable * count.count / total; // even one of thousands can be seen
        painter.fillRect(QRectF(x, topLeft.y(), width, barHeight), colourOf(count.status));
        x += width + gap;
    }
}

} // namespace countersign::pdf
