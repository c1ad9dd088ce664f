// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/flow.h"

#include "adapters/pdf/style.h"

#include <algorithm>
#include <numeric>

namespace countersign::pdf {

namespace {

qreal heightOf(const Group &group)
{
    return std::accumulate(group.begin(), group.end(), 0.0, [](qreal sum, const ElementPtr &element) { return sum + element->height(); });
}

} // namespace

Sheet Sheet::of(PaperSize paper)
{
    const QSizeF size = paper == PaperSize::Letter ? QSizeF(612 * pt, 792 * pt) : QSizeF(595 * pt, 842 * pt);
    const QMarginsF margins(57 * pt, 66 * pt, 57 * pt, 62 * pt);
    return {size, QRectF(QPointF(), size).marginsRemoved(margins)};
}

Flow::Flow(const Sheet &sheet) : m_sheet(sheet) { startPage(); }

void Flow::startPage()
{
    m_pages.push_back({m_chapter, {}});
    m_y = m_sheet.column.top();
}

void Flow::startChapter(const QString &title)
{
    m_chapter = title;
    if (!atTop())
        startPage();
    m_pages.back().chapter = title;
}

void Flow::continueChapter(const QString &title) { m_chapter = title; }

void Flow::addGap(qreal height)
{
    if (!atTop() && m_headings.empty())
        m_y = std::min(m_y + height, m_sheet.column.bottom());
}

void Flow::addHeading(ElementPtr heading) { m_headings.push_back(std::move(heading)); }

void Flow::add(ElementPtr element)
{
    Group group;
    group.push_back(std::move(element));
    add(std::move(group));
}

void Flow::add(Group group)
{
    Group whole = std::exchange(m_headings, {});
    const qreal beginning = heightOf(whole) + (group.empty() ? 0 : group.front()->height());
    std::ranges::move(group, std::back_inserter(whole));
    const qreal height = heightOf(whole);
    if (height > room() && (height <= pageRoom() || beginning > room()) && !atTop())
        startPage();
    for (ElementPtr &element : whole)
        place(std::move(element));
}

void Flow::place(ElementPtr element)
{
    const qreal height = element->height();
    if (height > room() && !atTop())
        startPage();
    const QPointF topLeft(m_sheet.column.left(), m_y);
    element->placed({int(m_pages.size()) - 1, topLeft, m_sheet.size.height()}, m_landmarks);
    m_pages.back().elements.emplace_back(topLeft, std::move(element));
    m_y += height;
}

} // namespace countersign::pdf
