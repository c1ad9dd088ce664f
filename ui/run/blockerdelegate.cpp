// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/run/blockerdelegate.h"

#include "models/blockersmodel.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/icons.h"
#include "ui/tree/rowpainting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace countersign {

BlockerDelegate::BlockerDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void BlockerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintCellPanel(*painter, option);
    const Colours &colours = coloursOf(option.palette);
    const RowMetrics metrics(option);
    const bool first = static_cast<BlockersColumn>(index.column()) == BlockersColumn::What;
    int start = metrics.gap;
    if (first) {
        start = 16;
        const QRect cell = leadingRect(option, start, metrics.glyph);
        const QRect square(cell.x(), cell.center().y() - metrics.glyph / 2, metrics.glyph, metrics.glyph);
        const QVariant status = index.data(BlockersModel::StatusRole);
        if (status.isValid())
            paintGlyph(*painter, square, status.value<Status>(), colours);
        else
            icon(u"sign"_s).paint(painter, square);
        start += metrics.glyph + metrics.gap;
    }
    paintRowText(*painter, option, leadingRect(option, start, option.rect.width() - start - metrics.gap),
                 {option.text, option.font, first ? colours.text : colours.muted});
}

QSize BlockerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), RowMetrics(option).height - 2};
}

} // namespace countersign
