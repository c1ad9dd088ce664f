// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/palettedelegate.h"

#include "models/palettemodel.h"
#include "ui/theme/icons.h"
#include "ui/tree/rowpainting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QString iconOf(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Action: return u"play"_s;
    case PaletteKind::Role: return u"person"_s;
    case PaletteKind::Section: return u"checklist"_s;
    case PaletteKind::Blocker: return u"warning"_s;
    case PaletteKind::Variable: return u"key"_s;
    }
    return {};
}

} // namespace

PaletteDelegate::PaletteDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintCellPanel(*painter, option);
    const Colours &colours = coloursOf(option.palette);
    const RowMetrics metrics(option);
    const int margin = 2 * metrics.gap;
    const QRect square = leadingRect(option, margin, metrics.glyph);
    icon(iconOf(index.data(PaletteModel::KindRole).value<PaletteKind>()))
        .paint(painter, QRect(square.x(), square.center().y() - metrics.glyph / 2, metrics.glyph, metrics.glyph), Qt::AlignCenter, QIcon::Normal,
               QIcon::On);
    const QString key = index.data(PaletteModel::KeyRole).toString();
    int end = margin;
    if (!key.isEmpty()) {
        const int width = option.fontMetrics.horizontalAdvance(key) + metrics.gap; // advances are rounded
        paintRowText(*painter, option, trailingRect(option, end, width),
                     {.text = key, .font = option.font, .colour = colours.muted, .trailing = true});
        end += width + 2 * metrics.gap;
    }
    const int start = margin + metrics.glyph + metrics.gap;
    const int room = option.rect.width() - start - end;
    const int text = qMin(room, option.fontMetrics.horizontalAdvance(option.text) + metrics.gap);
    paintRowText(
        *painter, option, leadingRect(option, start, text),
        {.text = option.text, .font = option.font, .colour = colours.text, .hits = index.data(PaletteModel::HitsRole).value<QList<TextHit>>()});
    paintRowText(*painter, option, leadingRect(option, start + text + metrics.gap, room - text - metrics.gap),
                 {.text = index.data(PaletteModel::DetailRole).toString(), .font = option.font, .colour = colours.muted});
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const { return {200, RowMetrics(option).height + 2}; }

} // namespace countersign
