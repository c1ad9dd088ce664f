// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/glyphdelegate.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepainting.h"
#include "ui/tree/rowpainting.h"

#include <QPainter>
#include <QTreeView>

namespace countersign {

GlyphDelegate::GlyphDelegate(StatusOf statusOf, const QString &otherwiseIcon, QObject *parent) :
    QStyledItemDelegate(parent),
    m_statusOf(std::move(statusOf)),
    m_icon(otherwiseIcon)
{
}

void GlyphDelegate::setMargin(int margin) { m_margin = margin; }

void GlyphDelegate::setStrong(int column) { m_strong = column; }

void GlyphDelegate::setWidest(int characters) { m_widest = characters; }

void GlyphDelegate::setMuted(std::function<bool(const QModelIndex &index)> muted) { m_muted = std::move(muted); }

void GlyphDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintCellPanel(*painter, option);
    const Colours &colours = coloursOf(option.palette);
    const RowMetrics metrics(option);
    const bool first = index.column() == 0, muted = m_muted && m_muted(index);
    int start = metrics.gap;
    if (first) {
        start = m_margin;
        const QRect cell = leadingRect(option, start, metrics.glyph);
        const QRect square(cell.x(), cell.center().y() - metrics.glyph / 2, metrics.glyph, metrics.glyph);
        if (const std::optional<Status> status = m_statusOf(index))
            paintGlyph(*painter, square, *status, colours);
        else
            icon(m_icon).paint(painter, square);
        start += metrics.glyph + metrics.gap;
    }
    paintRowText(*painter, option, leadingRect(option, start, option.rect.width() - start - metrics.gap),
                 {option.text, option.font, index.column() == m_strong && !muted ? colours.text : colours.muted});
    const bool ringed = option.state.testFlags(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange);
    if (ringed && !qobject_cast<const QTreeView *>(option.widget)) // which draws one around the whole row
        paintFocusRing(*painter, option.rect, colours);
}

QSize GlyphDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowMetrics metrics(option);
    const int before = index.column() == 0 ? m_margin + metrics.glyph + metrics.gap : metrics.gap;
    const int text = qMin(option.fontMetrics.horizontalAdvance(index.data().toString()), m_widest * option.fontMetrics.averageCharWidth());
    return {before + text + 3 * metrics.gap, metrics.height - 2};
}

} // namespace countersign
