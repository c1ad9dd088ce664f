// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/glyphs.h"

#include <QPainter>
#include <QPainterPath>
#include <numbers>

namespace countersign {

namespace {

// Draws in a unit square, so that every shape is written down once for all sizes.
class GlyphPainter
{
public:
    GlyphPainter(QPainter &painter, const QRectF &square, const QColor &ink, const QColor &inner) : m_painter(painter), m_ink(ink), m_inner(inner)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(square.topLeft());
        m_painter.scale(square.width(), square.height());
        outline();
    }
    ~GlyphPainter() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(GlyphPainter)

    void hollowSquare() { m_painter.drawRoundedRect(QRectF(.12, .12, .76, .76), .16, .16); }

    void tickedSquare()
    {
        filled();
        m_painter.drawRoundedRect(QRectF(.1, .1, .8, .8), .16, .16);
        tick();
    }

    void tickedDisc()
    {
        disc();
        tick();
    }

    void openRing() { m_painter.drawArc(QRectF(.14, .14, .72, .72), 30 * 16, 265 * 16); }

    void triangle()
    {
        filled();
        m_painter.drawPolygon(QPolygonF{{.5, .12}, {.94, .88}, {.06, .88}});
        inside(.1);
        m_painter.drawLine(QPointF(.5, .4), QPointF(.5, .6));
        m_painter.drawPoint(QPointF(.5, .76));
    }

    void octagon()
    {
        filled();
        QPolygonF shape;
        for (int corner = 0; corner < 8; ++corner) {
            const qreal angle = (corner + .5) * std::numbers::pi / 4;
            shape << QPointF(.5 + .46 * std::cos(angle), .5 + .46 * std::sin(angle));
        }
        m_painter.drawPolygon(shape);
        inside(.12);
        m_painter.drawLine(QPointF(.34, .34), QPointF(.66, .66));
        m_painter.drawLine(QPointF(.66, .34), QPointF(.34, .66));
    }

    void dashedQuestion()
    {
        QPen dashes(m_ink, .1, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({1.7, 1.25});
        m_painter.setPen(dashes);
        m_painter.drawEllipse(QRectF(.08, .08, .84, .84));
        m_painter.setPen(QPen(m_ink, .1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath mark(QPointF(.37, .39));
        mark.cubicTo(.39, .22, .65, .24, .62, .42);
        mark.cubicTo(.6, .5, .5, .5, .5, .6);
        m_painter.drawPath(mark);
        m_painter.drawPoint(QPointF(.5, .76));
    }

    void clock()
    {
        m_painter.drawEllipse(QRectF(.1, .1, .8, .8));
        m_painter.drawPolyline(QPolygonF{{.5, .28}, {.5, .52}, {.66, .62}});
    }

    void diamond()
    {
        m_painter.drawPolygon(QPolygonF{{.5, .08}, {.92, .5}, {.5, .92}, {.08, .5}});
        m_painter.drawLine(QPointF(.34, .5), QPointF(.66, .5));
    }

    void tickedDiamond()
    {
        filled();
        m_painter.drawPolygon(QPolygonF{{.5, .06}, {.94, .5}, {.5, .94}, {.06, .5}});
        inside(.1);
        m_painter.drawPolyline(QPolygonF{{.34, .52}, {.46, .63}, {.67, .39}});
    }

    void dash() { m_painter.drawLine(QPointF(.28, .5), QPointF(.72, .5)); }

    void pause()
    {
        disc();
        inside(.12);
        m_painter.drawLine(QPointF(.39, .34), QPointF(.39, .66));
        m_painter.drawLine(QPointF(.61, .34), QPointF(.61, .66));
    }

    void beacon()
    {
        m_painter.drawEllipse(QRectF(.08, .08, .84, .84));
        filled();
        m_painter.drawEllipse(QRectF(.32, .32, .36, .36));
    }

    void wayBack()
    {
        m_painter.drawArc(QRectF(.2, .24, .64, .6), -100 * 16, 225 * 16);
        m_painter.drawPolyline(QPolygonF{{.3, .06}, {.3, .3}, {.54, .3}});
    }

    void stop()
    {
        filled();
        m_painter.drawRoundedRect(QRectF(.16, .16, .68, .68), .08, .08);
    }

private:
    void outline()
    {
        m_painter.setPen(QPen(m_ink, .11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
    }

    void filled()
    {
        m_painter.setPen(QPen(m_ink, .06, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(m_ink);
    }

    void inside(qreal width) { m_painter.setPen(QPen(m_inner, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)); }

    void disc()
    {
        filled();
        m_painter.drawEllipse(QRectF(.06, .06, .88, .88));
    }

    void tick()
    {
        inside(.12);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(QPolygonF{{.28, .52}, {.44, .68}, {.74, .34}});
    }

    QPainter &m_painter;
    const QColor m_ink;
    const QColor m_inner;
};

} // namespace

void paintGlyph(QPainter &painter, const QRectF &square, Status status, const Colours &colours)
{
    GlyphPainter glyph(painter, square, colours.of(status), colours.onStatus);
    switch (status) {
    case Status::Failing: glyph.octagon(); break;
    case Status::Unknown: glyph.dashedQuestion(); break;
    case Status::Stale: glyph.clock(); break;
    case Status::Degraded: glyph.triangle(); break;
    case Status::Open: glyph.hollowSquare(); break;
    case Status::Checking: glyph.openRing(); break;
    case Status::Waived: glyph.diamond(); break;
    case Status::Ticked: glyph.tickedSquare(); break;
    case Status::Verified: glyph.tickedDisc(); break;
    case Status::NotApplicable: glyph.dash(); break;
    }
}

void paintGlyph(QPainter &painter, const QRectF &square, VerdictKind verdict, const Colours &colours)
{
    GlyphPainter glyph(painter, square, colours.of(verdict), colours.onStatus);
    switch (verdict) {
    case VerdictKind::Draft: glyph.hollowSquare(); break;
    case VerdictKind::NoGo: glyph.octagon(); break;
    case VerdictKind::Hold: glyph.pause(); break;
    case VerdictKind::GoWithWaivers: glyph.tickedDiamond(); break;
    case VerdictKind::Go: glyph.tickedDisc(); break;
    case VerdictKind::Live: glyph.beacon(); break;
    case VerdictKind::RolledBack: glyph.wayBack(); break;
    case VerdictKind::Closed:
    case VerdictKind::Aborted: glyph.stop(); break;
    }
}

QPixmap glyphPixmap(Status status, int size, qreal devicePixelRatio, const Colours &colours)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintGlyph(painter, QRectF(0, 0, size, size), status, colours);
    return pixmap;
}

} // namespace countersign
