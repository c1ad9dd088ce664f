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

qreal Row::Column::height() const
{
    qreal height = 0;
    for (const Lines &lines : texts)
        height += lines.height();
    return height;
}

Row::Lines Row::allLines(std::shared_ptr<const TextBlock> block)
{
    const int end = block->lineCount();
    return {std::move(block), 0, end};
}

// At least one line, so that splitting comes to an end.
Row::Column Row::Column::takeLines(qreal most)
{
    Column taken{x, {}};
    while (!texts.empty()) {
        Lines &lines = texts.front();
        const qreal room = most - taken.height();
        int end = lines.first;
        while (end < lines.end && (lines.block->height(lines.first, end + 1) <= room || (taken.texts.empty() && end == lines.first)))
            ++end;
        if (end == lines.first)
            break;
        taken.texts.push_back({lines.block, lines.first, end});
        lines.first = end;
        if (end < lines.end)
            break;
        texts.erase(texts.begin());
    }
    return taken;
}

Row::Lines Row::linesOf(qreal width, const QString &text, const TextStyle &style) const
{
    return allLines(std::make_shared<const TextBlock>(text, style, width, *m_typeface));
}

void Row::addText(qreal x, qreal width, const QString &text, const TextStyle &style)
{
    if (!text.isEmpty())
        m_columns.push_back({x, {linesOf(width, text, style)}});
}

void Row::addBlock(qreal x, std::shared_ptr<const TextBlock> block) { m_columns.push_back({x, {allLines(std::move(block))}}); }

void Row::addTextBelow(qreal width, const QString &text, const TextStyle &style)
{
    if (!text.isEmpty())
        m_columns.back().texts.push_back(linesOf(width, text, style));
}

void Row::addMark(qreal x, qreal size, Status status) { m_marks.push_back({x, size, status}); }

void Row::setPadding(qreal above, qreal below)
{
    m_above = above;
    m_below = below;
}

void Row::setRule(const QColor &colour, qreal from, qreal to) { m_rule = Rule{colour, from, to}; }

void Row::setBookmark(const QString &title, int level) { m_bookmark = Bookmark{title, level}; }

qreal Row::baseline() const
{
    qreal baseline = 0;
    for (const Column &column : m_columns)
        baseline = qMax(baseline, column.texts.empty() ? 0 : column.texts.front().block->ascent());
    return baseline;
}

qreal Row::height() const
{
    qreal height = 0;
    for (const Column &column : m_columns) {
        if (!column.texts.empty())
            height = qMax(height, baseline() - column.texts.front().block->ascent() + column.height());
    }
    return m_above + height + m_below;
}

void Row::draw(QPainter &painter, const QPointF &topLeft) const
{
    if (m_rule && m_rule->to > m_rule->from) {
        painter.setPen(QPen(m_rule->colour, 0.5 * pt));
        painter.drawLine(topLeft + QPointF(m_rule->from, 0), topLeft + QPointF(m_rule->to, 0));
    }
    const qreal base = topLeft.y() + m_above + baseline();
    for (const Mark &mark : m_marks) {
        const qreal middle = base - baseline() * capitalsMiddle;
        drawStatus(painter, mark.status, QRectF(topLeft.x() + mark.x, middle - mark.size / 2, mark.size, mark.size));
    }
    for (const Column &column : m_columns) {
        qreal y = column.texts.empty() ? base : base - column.texts.front().block->ascent();
        for (const Lines &lines : column.texts) {
            lines.block->draw(painter, QPointF(topLeft.x() + column.x, y), lines.first, lines.end);
            y += lines.height();
        }
    }
}

void Row::placed(const Place &place, Landmarks &landmarks) const
{
    if (m_bookmark)
        landmarks.outline.append({m_bookmark->title, place.page, (place.pageHeight - place.topLeft.y()) / pt, m_bookmark->level});
}

std::unique_ptr<Row> Row::takeLines(qreal most)
{
    auto piece = std::make_unique<Row>(*m_typeface);
    for (Column &column : m_columns)
        piece->m_columns.push_back(column.takeLines(most));
    std::erase_if(m_columns, [](const Column &column) { return column.texts.empty(); });
    return piece;
}

void Row::takeHead(const Row &row)
{
    m_marks = row.m_marks;
    m_rule = row.m_rule;
    m_bookmark = row.m_bookmark;
    m_above = row.m_above;
}

Group Row::split(std::unique_ptr<Row> row, qreal most)
{
    Group pieces;
    if (row->height() <= most) {
        pieces.push_back(std::move(row));
        return pieces;
    }
    const qreal lines = most - row->m_above - row->m_below;
    while (!row->m_columns.empty()) {
        std::unique_ptr<Row> piece = row->takeLines(lines);
        if (pieces.empty())
            piece->takeHead(*row);
        if (row->m_columns.empty())
            piece->m_below = row->m_below;
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

void append(Group &group, std::unique_ptr<Row> row) { std::ranges::move(Row::split(std::move(row), tallestRow), std::back_inserter(group)); }

} // namespace countersign::pdf
