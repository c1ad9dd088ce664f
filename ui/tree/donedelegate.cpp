// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/donedelegate.h"

#include "core/deployment/status.h"
#include "models/checklistroles.h"
#include "ui/tree/rowpainting.h"

#include <QMap>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// What is settled fills the bar from its start, what is wrong follows, what is left open is its empty end.
constexpr Status order[] = {Status::Verified, Status::Ticked, Status::Waived,  Status::NotApplicable, Status::Degraded,
                            Status::Checking, Status::Stale,  Status::Unknown, Status::Failing,       Status::Open};

void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QRect &bar, const QMap<Status, int> &counts)
{
    const Colours &colours = coloursOf(option.palette);
    int total = 0;
    for (const int count : counts)
        total += count;
    if (total == 0)
        return;
    painter.save();
    painter.setPen(Qt::NoPen);
    const bool contrast = colours.scheme == Scheme::HighContrast;
    qreal x = bar.x();
    for (const Status status : order) {
        const qreal width = bar.width() * qreal(counts.value(status)) / total;
        if (width <= 0)
            continue;
        const QRect piece(qRound(x), bar.y(), qMax(2, qRound(x + width) - qRound(x) - 1), bar.height());
        painter.setBrush(status == Status::Open ? colours.border : colours.of(status));
        const QRect place = QStyle::visualRect(option.direction, bar, piece);
        if (status == Status::Open && contrast)
            painter.fillRect(place.adjusted(0, place.height() - 2, 0, 0), colours.border); // a full bar of it would look done
        else
            painter.drawRect(place);
        x += width;
    }
    painter.restore();
}

} // namespace

DoneDelegate::DoneDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

int DoneDelegate::widthFor(const QFontMetrics &metrics) { return metrics.horizontalAdvance(u"100/100"_s) + 6 * metrics.height(); }

int DoneDelegate::leastWidthFor(const QFontMetrics &metrics) { return metrics.horizontalAdvance(u"100/100"_s) + 2 * metrics.height(); }

void DoneDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintCellPanel(*painter, option);
    if (option.text.isEmpty())
        return;
    const RowMetrics metrics(option);
    const int number = option.fontMetrics.horizontalAdvance(u"100/100"_s);
    const int height = qMax(6, option.fontMetrics.height() / 2 - 1);
    const QRect cell = leadingRect(option, metrics.gap, option.rect.width() - number - 3 * metrics.gap);
    paintBar(*painter, option, QRect(cell.x(), cell.center().y() - height / 2, cell.width(), height),
             index.data(ChecklistRole::Counts).value<QMap<Status, int>>());
    paintRowText(*painter, option, trailingRect(option, metrics.gap, number), {option.text, option.font, coloursOf(option.palette).muted});
}

} // namespace countersign
