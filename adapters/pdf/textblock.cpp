// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/textblock.h"

namespace countersign::pdf {

TextBlock::TextBlock(const QString &text, const TextStyle &style, qreal width, const Typeface &typeface) : m_typeface(&typeface), m_style(style)
{
    VisibleText visible = visibleText(text, typeface);
    m_emoji = std::move(visible.emoji);
    m_layout = std::make_unique<QTextLayout>(visible.text, typeface.font(style.face));
    QTextOption option(style.alignment);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height() * style.leading;
    }
    m_layout->endLayout();
    // lets go of this thread's font engine: pages are drawn on another one, which may outlive it
    m_layout->setFont(m_layout->font());
}

qreal TextBlock::top(int line) const { return line < lineCount() ? m_layout->lineAt(line).y() : m_height; }

qreal TextBlock::height(int first, int end) const { return top(end) - top(first); }

qreal TextBlock::width() const
{
    qreal width = 0;
    for (int i = 0; i < lineCount(); ++i)
        width = qMax(width, m_layout->lineAt(i).naturalTextWidth());
    return width;
}

qreal TextBlock::ascent() const { return lineCount() > 0 ? m_layout->lineAt(0).ascent() : 0; }

void TextBlock::draw(QPainter &painter, const QPointF &topLeft, int first, int end) const
{
    const QPointF origin = topLeft - QPointF(0, top(first));
    painter.setPen(m_style.colour);
    for (int i = first; i < end; ++i) {
        const QTextLine line = m_layout->lineAt(i);
        line.draw(&painter, origin);
        drawEmoji(painter, origin, line);
    }
}

void TextBlock::drawEmoji(QPainter &painter, const QPointF &origin, const QTextLine &line) const
{
    for (const VisibleText::Emoji &emoji : m_emoji) {
        if (emoji.position < line.textStart() || emoji.position >= line.textStart() + line.textLength())
            continue;
        const qreal side = line.ascent() * 0.98;
        const qreal left = qMin(line.cursorToX(int(emoji.position)), line.cursorToX(int(emoji.position) + emojiSpaces));
        const QPointF corner = origin + QPointF(left, line.y() + line.ascent() * 0.14);
        painter.drawImage(QRectF(corner, QSizeF(side, side)), m_typeface->emoji(emoji.cluster));
    }
}

} // namespace countersign::pdf
