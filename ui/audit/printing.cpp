// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/printing.h"

#include <QPainter>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace countersign {

Expected<> printPages(const RecordPages &pages, QPrinter &printer)
{
    printer.setFullPage(true); // the pages bring their margins
    printer.setPageSize(QPageSize(pages.size(), QPageSize::Point));
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? qMin(printer.toPage(), pages.count()) : pages.count();
    QPainter painter;
    if (!painter.begin(&printer))
        return failure(ErrorCode::NotSupported, {printer.printerName().isEmpty() ? u"Printing"_s : printer.printerName()});
    const QRectF sheet = printer.paperRect(QPrinter::DevicePixel);
    const qreal scale = qMin(sheet.width() / pages.size().width(), sheet.height() / pages.size().height());
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return failure(ErrorCode::NotSupported, {printer.printerName()});
        painter.save();
        painter.scale(scale, scale);
        pages.draw(painter, page);
        painter.restore();
    }
    return {};
}

} // namespace countersign
