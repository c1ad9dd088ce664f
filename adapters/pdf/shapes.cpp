// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/shapes.h"

#include "adapters/pdf/style.h"

#include <QPainter>

#include <array>
#include <cmath>
#include <numbers>

namespace countersign::pdf {

namespace {

// Shapes are drawn on a square of 16 by 16, whatever their size on paper.
constexpr qreal grid = 16;
constexpr QPointF middle(grid / 2, grid / 2);

QPolygonF polygon(int corners, qreal radius, qreal turn)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = turn + i * 2 * std::numbers::pi / corners;
        points << middle + radius * QPointF(std::cos(angle), std::sin(angle));
    }
    return points;
}

class ShapePainter
{
public:
    ShapePainter(QPainter &painter, const QColor &colour) : m_painter(painter), m_colour(colour) {}

    void fill(const QPolygonF &points)
    {
        solid();
        m_painter.drawPolygon(points);
    }
    void fillDisc()
    {
        solid();
        m_painter.drawEllipse(middle, 7, 7);
    }
    void fillSquare()
    {
        solid();
        m_painter.drawRoundedRect(QRectF(1.6, 1.6, 12.8, 12.8), 2.4, 2.4);
    }
    void outlineSquare()
    {
        line(m_colour, 1.5);
        m_painter.drawRoundedRect(QRectF(2.3, 2.3, 11.4, 11.4), 2, 2);
    }
    void ring(Qt::PenStyle style = Qt::SolidLine)
    {
        line(m_colour, 1.5, style);
        m_painter.drawEllipse(middle, 6.2, 6.2);
    }
    void arc()
    {
        line(m_colour, 1.8);
        m_painter.drawArc(QRectF(2, 2, 12, 12), 90 * 16, -270 * 16);
    }
    void stroke(std::initializer_list<QPointF> points, const QColor &colour, qreal width = 1.9)
    {
        line(colour, width);
        m_painter.drawPolyline(QPolygonF(points));
    }
    void mark(const QPointF &at, const QColor &colour, qreal radius = 1.15)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawEllipse(at, radius, radius);
    }

private:
    void solid()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colour);
    }
    void line(const QColor &colour, qreal width, Qt::PenStyle style = Qt::SolidLine)
    {
        QPen pen(colour, width, style, Qt::RoundCap, Qt::RoundJoin);
        if (style == Qt::DashLine) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({1.9, 1.345}); // eight dashes to the circle
        }
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
    }

    QPainter &m_painter;
    QColor m_colour;
};

void drawTick(ShapePainter &shape) { shape.stroke({{4.7, 8.3}, {7.1, 10.7}, {11.4, 5.6}}, colour::paper); }

void drawFailing(ShapePainter &shape)
{
    shape.fill(polygon(8, 7.6, std::numbers::pi / 8));
    shape.stroke({{5.4, 5.4}, {10.6, 10.6}}, colour::paper);
    shape.stroke({{10.6, 5.4}, {5.4, 10.6}}, colour::paper);
}

void drawDegraded(ShapePainter &shape)
{
    shape.fill(QPolygonF({{8, 1.2}, {15.2, 14}, {0.8, 14}}));
    shape.stroke({{8, 6}, {8, 9.4}}, colour::paper, 1.8);
    shape.mark({8, 11.9}, colour::paper);
}

void drawUnknown(ShapePainter &shape, const QColor &colour)
{
    shape.ring(Qt::DashLine);
    shape.stroke({{6.2, 6.6}, {6.7, 5.4}, {8, 4.9}, {9.4, 5.5}, {9.6, 6.8}, {8.1, 8.3}, {8, 9.2}}, colour, 1.3);
    shape.mark({8, 11.2}, colour, 0.9);
}

void drawStale(ShapePainter &shape, const QColor &colour)
{
    shape.ring();
    shape.stroke({{8, 4.6}, {8, 8}, {10.4, 9.6}}, colour, 1.4);
}

void drawWaived(ShapePainter &shape)
{
    shape.fill(polygon(4, 7.8, 0));
    shape.stroke({{5.2, 8}, {10.8, 8}}, colour::paper);
}

} // namespace

QColor colourOf(Status status)
{
    switch (status) {
    case Status::Failing: return {0x8e, 0x16, 0x0d};
    case Status::Unknown: return colour::quiet;
    case Status::Stale: return {0x8f, 0x87, 0x4b};
    case Status::Degraded: return {0xc8, 0x75, 0x00};
    case Status::Open: return {0x42, 0x41, 0x3f};
    case Status::Checking: return {0x7f, 0x55, 0xdf};
    case Status::Waived: return {0xb8, 0x6e, 0xb3};
    case Status::Ticked: return {0x07, 0x45, 0x8c};
    case Status::Verified: return {0x16, 0x92, 0x76};
    case Status::NotApplicable: return colour::quiet;
    }
    std::unreachable();
}

void drawStatus(QPainter &painter, Status status, const QRectF &box)
{
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / grid, box.height() / grid);
    const QColor colour = colourOf(status);
    ShapePainter shape(painter, colour);
    switch (status) {
    case Status::Failing: drawFailing(shape); break;
    case Status::Unknown: drawUnknown(shape, colour); break;
    case Status::Stale: drawStale(shape, colour); break;
    case Status::Degraded: drawDegraded(shape); break;
    case Status::Open: shape.outlineSquare(); break;
    case Status::Checking: shape.arc(); break;
    case Status::Waived: drawWaived(shape); break;
    case Status::Ticked:
        shape.fillSquare();
        drawTick(shape);
        break;
    case Status::Verified:
        shape.fillDisc();
        drawTick(shape);
        break;
    case Status::NotApplicable: shape.stroke({{4, 8}, {12, 8}}, colour, 2); break;
    }
    painter.restore();
}

Status shapeOf(EvidenceStatus status)
{
    switch (status) {
    case EvidenceStatus::None: return Status::NotApplicable;
    case EvidenceStatus::Checking: return Status::Checking;
    case EvidenceStatus::Passing: return Status::Verified;
    case EvidenceStatus::Degraded: return Status::Degraded;
    case EvidenceStatus::Failing: return Status::Failing;
    case EvidenceStatus::Unknown: return Status::Unknown;
    case EvidenceStatus::Stale: return Status::Stale;
    }
    std::unreachable();
}

Status shapeOf(VerdictKind verdict)
{
    switch (verdict) {
    case VerdictKind::Draft:
    case VerdictKind::Hold: return Status::Open;
    case VerdictKind::NoGo:
    case VerdictKind::Aborted: return Status::Failing;
    case VerdictKind::GoWithWaivers: return Status::Waived;
    case VerdictKind::Go:
    case VerdictKind::Live:
    case VerdictKind::Closed: return Status::Verified;
    case VerdictKind::RolledBack: return Status::Degraded;
    }
    std::unreachable();
}

Status shapeOf(Truth truth)
{
    switch (truth) {
    case Truth::Holds: return Status::Verified;
    case Truth::Fails: return Status::Failing;
    case Truth::CannotTell: return Status::Unknown;
    }
    std::unreachable();
}

} // namespace countersign::pdf
