// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/row.h"

#include "adapters/pdf/shapes.h"

#include <algorithm>

namespace countersign::pdf {

namespace {

constexpr qreal tallestRow = 330 * pt; // half a page: what is taller is broken between lines
constexpr qreal capitalsMiddle = 0.334; // of the ascent: half the height of a capital

} // namespace

void Row::addText(qreal x, qreal width, const QString &text, const TextStyle &style)
{
    if (text.isEmpty())
        return;
    auto block = std::make_shared<const TextBlock>(text, style, width, *m_typeface);
    const int lines = block->lineCount();
    m_cells.push_back({x, std::move(block), 0, lines});
}

void Row::addMark(qreal x, qreal size, Status status)
{
    m_marks.push_back({x, size, status});
}

void Row::setPadding(qreal above, qreal below)
{
    m_above = above;
    m_below = below;
}

void Row::setRule(const QColor &colour, qreal from, qreal to)
{
    m_rule = Rule{colour, from, to};
}

void Row::setBookmark(const QString &title, int level)
{
    m_bookmark = Bookmark{title, level};
}

qreal Row::baseline() const
{
    qreal baseline = 0;
    for (const Cell &cell : m_cells)
        baseline = qMax(baseline, cell.block->ascent());
    for (const Mark &mark : m_marks)
        baseline = qMax(baseline, mark.size / 2); // a row of marks only
    return baseline;
}

qreal Row::height() const
{
    qreal height = 0;
    for (const Cell &cell : m_cells)
        height = qMax(height, baseline() - cell.block->ascent() + cell.block->height(cell.first, cell.end));
    return m_above + height + m_below;
}

void Row::draw(QPainter &painter, const QPointF &topLeft) const
{
    if (m_rule && m_rule->to > m_rule->from) {
        painter.setPen(QPen(m_rule->colour, 0.5 * pt));
        painter.drawLine(topLeft + QPointF(m_rule->from, 0), topLeft + QPointF(m_rule->to, 0));
    }
    const qreal base = baseline();
    const qreal textTop = topLeft.y() + m_above;
    for (const Mark &mark : m_marks) {
        const qreal middle = textTop + base - base * capitalsMiddle;
        drawStatus(painter, mark.status, QRectF(topLeft.x() + mark.x, middle - mark.size / 2, mark.size, mark.size));
    }
    for (const Cell &cell : m_cells)
        cell.block->draw(painter, QPointF(topLeft.x() + cell.x, textTop + base - cell.block->ascent()), cell.first, cell.end);
}

void Row::placed(const Place &place, Landmarks &landmarks) const
{
    if (m_bookmark)
        landmarks.outline.append({m_bookmark->title, place.page, (place.pageHeight - place.topLeft.y()) / pt, m_bookmark->level});
}

std::unique_ptr<Row> Row::takeLines(qreal most)
{
    auto piece = std::make_unique<Row>(*m_typeface);
    const bool isFirst = std::ranges::all_of(m_cells, [](const Cell &cell) { return cell.first == 0; });
    if (isFirst) {
        piece->m_marks = m_marks;
        piece->m_rule = m_rule;
        piece->m_bookmark = m_bookmark;
        piece->m_above = m_above;
    }
    bool isLast = true;
    for (Cell &cell : m_cells) {
        int end = cell.first;
        while (end < cell.end && (end == cell.first || cell.block->height(cell.first, end + 1) <= most))
            ++end;
        if (end > cell.first)
            piece->m_cells.push_back({cell.x, cell.block, cell.first, end});
        cell.first = end;
        isLast = isLast && end == cell.end;
    }
    if (isLast)
        piece->m_below = m_below;
    return piece->m_cells.empty() && !isFirst ? nullptr : std::move(piece);
}

Group Row::split(std::unique_ptr<Row> row, qreal most)
{
    Group pieces;
    if (row->height() <= most) {
        pieces.push_back(std::move(row));
        return pieces;
    }
    const qreal lines = most - row->m_above - row->m_below;
    while (std::unique_ptr<Row> piece = row->takeLines(lines))
        pieces.push_back(std::move(piece));
    return pieces;
}

void append(Group &group, std::unique_ptr<Row> row)
{
    std::ranges::move(Row::split(std::move(row), tallestRow), std::back_inserter(group));
}

} // namespace countersign::pdf
