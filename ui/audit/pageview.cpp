// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/pageview.h"

#include "ui/theme/colours.h"

#include <QPainter>

namespace countersign {

PageView::PageView(QWidget *parent) : QWidget(parent) { refresh(); }

void PageView::setPages(std::shared_ptr<const RecordPages> pages)
{
    m_pages = std::move(pages);
    m_page = qBound(0, m_page, qMax(0, count() - 1));
    refresh();
}

void PageView::setPage(int page)
{
    m_page = qBound(0, page, qMax(0, count() - 1));
    refresh();
}

void PageView::setPageWidth(int pixels)
{
    if (m_pageWidth == pixels)
        return;
    m_pageWidth = pixels;
    refresh();
}

void PageView::refresh()
{
    const QSizeF points = m_pages ? m_pages->size() : QSizeF(1, 1);
    const int width = qMax(1, m_pageWidth);
    setFixedSize(m_pages ? QSize(width, qRound(width * points.height() / points.width())) : QSize(0, 0));
    setAccessibleName(m_pages ? tr("Page %1 of %2 of the record").arg(m_page + 1).arg(count()) : tr("Preview of the record"));
    m_drawn = {};
    update();
}

void PageView::paintEvent(QPaintEvent *)
{
    if (!m_pages)
        return;
    const qreal ratio = devicePixelRatioF();
    if (m_drawn.isNull() || m_drawn.devicePixelRatio() != ratio) {
        m_drawn = QPixmap(size() * ratio);
        m_drawn.setDevicePixelRatio(ratio);
        m_drawn.fill(Qt::white); // paper
        QPainter painter(&m_drawn);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        const qreal scale = width() / m_pages->size().width();
        painter.scale(scale, scale);
        m_pages->draw(painter, m_page);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setPen(coloursOf(palette()).border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace countersign
