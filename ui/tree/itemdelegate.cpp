// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/itemdelegate.h"

#include "core/deployment/status.h"
#include "models/checklistroles.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/icons.h"
#include "ui/tree/rowpainting.h"

#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

QRect glyphRect(const QStyleOptionViewItem &option)
{
    const RowMetrics metrics(option);
    const QRect cell = leadingRect(option, metrics.gap, metrics.glyph);
    return {cell.x(), cell.center().y() - metrics.glyph / 2, metrics.glyph, metrics.glyph};
}

QFont fontFor(const QModelIndex &index, QFont font)
{
    if (index.data(ChecklistRole::Kind).value<NodeKind>() == NodeKind::Section)
        font.setWeight(index.parent().isValid() ? QFont::Medium : QFont::DemiBold);
    return font;
}

QColor colourFor(const QModelIndex &index, const Colours &colours)
{
    const bool calm = index.data(ChecklistRole::Quiet).toBool() || index.data(ChecklistRole::Status).value<Status>() == Status::NotApplicable;
    return calm ? colours.muted : colours.text;
}

} // namespace

ItemDelegate::ItemDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void ItemDelegate::setHits(Hits hits) { m_hits = std::move(hits); }

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintCellPanel(*painter, option);
    const Colours &colours = coloursOf(option.palette);
    const RowMetrics metrics(option);

    painter->save();
    if (index.data(ChecklistRole::Pending).toBool())
        painter->setOpacity(.45); // on its way, not yet recorded
    else if (index.data(ChecklistRole::Quiet).toBool())
        painter->setOpacity(.6); // a person knows of it
    paintGlyph(*painter, glyphRect(option), index.data(ChecklistRole::Status).value<Status>(), colours);
    painter->restore();

    const int badges = paintBadges(*painter, option, index);
    const int start = 2 * metrics.gap + metrics.glyph;
    const QRect place = leadingRect(option, start, option.rect.width() - start - badges - metrics.gap);
    paintRowText(*painter, option, place,
                 {option.text, fontFor(index, option.font), colourFor(index, colours), m_hits ? m_hits(option.text) : QList<TextHit>()});
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
}

// From the trailing edge inwards; returns the room they took.
int ItemDelegate::paintBadges(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowMetrics metrics(option);
    const int side = qRound(metrics.glyph * .86);
    int used = metrics.gap;
    const auto add = [&](bool wanted, const QString &name, QIcon::Mode mode = QIcon::Disabled) {
        if (!wanted)
            return;
        const QRect cell = trailingRect(option, used, side);
        icon(name).paint(&painter, QRect(cell.x(), cell.center().y() - side / 2, side, side), Qt::AlignCenter, mode);
        used += side + metrics.gap / 2;
    };
    add(index.data(ChecklistRole::Commands).toInt() > 0, u"command"_s);
    add(index.data(ChecklistRole::Notes).toInt() > 0, u"note"_s);
    add(index.data(ChecklistRole::Contradicted).toBool(), u"flag"_s, QIcon::Normal); // a machine and a person disagree: nothing to be faint about
    if (index.data(ChecklistRole::Optional).toBool()) {
        const QString word = tr("optional");
        const int width = option.fontMetrics.horizontalAdvance(word) + 2; // advances are rounded
        paintRowText(painter, option, trailingRect(option, used, width), {word, option.font, coloursOf(option.palette).muted});
        used += width + metrics.gap;
    }
    return used;
}

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), RowMetrics(option).height};
}

bool ItemDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool section = index.data(ChecklistRole::Kind).value<NodeKind>() == NodeKind::Section;
        if (!section && mouse->button() == Qt::LeftButton && glyphRect(option).adjusted(-4, -4, 4, 4).contains(mouse->position().toPoint())) {
            Q_EMIT tickClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace countersign
