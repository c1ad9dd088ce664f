// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/tree/probedelegate.h"

#include "core/probing/proberesult.h"
#include "models/checklistroles.h"
#include "ui/theme/glyphs.h"
#include "ui/tree/rowpainting.h"
#include "ui/widgets/sparkline.h"

#include <QPainter>

namespace countersign {

namespace {

QColor inkOf(EvidenceStatus status, const Colours &colours)
{
    switch (status) {
    case EvidenceStatus::Failing: return colours.of(Status::Failing);
    case EvidenceStatus::Passing:
    case EvidenceStatus::Degraded: return colours.text;
    case EvidenceStatus::None:
    case EvidenceStatus::Checking:
    case EvidenceStatus::Unknown:
    case EvidenceStatus::Stale: return colours.muted;
    }
    return colours.text;
}

} // namespace

ProbeDelegate::ProbeDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void ProbeDelegate::setHistory(History history) { m_history = std::move(history); }

int ProbeDelegate::sparklineWidth() { return 40 * 3 + 12; } // 40 bars of three pixels

void ProbeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintCellPanel(*painter, option);
    const Colours &colours = coloursOf(option.palette);
    const RowMetrics metrics(option);
    int end = metrics.gap;
    if (index.data(ChecklistRole::InFlight).toBool()) {
        const int side = metrics.glyph / 2;
        const QRect cell = trailingRect(option, end, side);
        paintGlyph(*painter, QRect(cell.x(), cell.center().y() - side / 2, side, side), Status::Checking, colours);
        end += side + metrics.gap;
    }
    const CheckId check(index.data(ChecklistRole::LeadingCheck).toString());
    if (m_history && !check.isEmpty() && option.rect.width() > 2 * sparklineWidth()) {
        const QRect cell = trailingRect(option, end, sparklineWidth() - 12);
        if (const QList<ProbeResult> history = m_history(check); history.size() > 1)
            paintSparkline(*painter, cell.adjusted(0, metrics.gap, 0, -metrics.gap), history, colours);
        end += sparklineWidth();
    }
    const auto status = index.data(ChecklistRole::EvidenceStatus).value<EvidenceStatus>();
    const QRect place = leadingRect(option, metrics.gap, option.rect.width() - metrics.gap - end);
    const bool calm = option.state & QStyle::State_Selected && status != EvidenceStatus::Failing; // muted text is too faint on a selection
    paintRowText(*painter, option, place, {option.text, option.font, calm ? colours.text : inkOf(status, colours)});
}

} // namespace countersign
