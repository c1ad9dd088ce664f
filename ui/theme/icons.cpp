// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include "ui/theme/colours.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

class IconEngine final : public QIconEngine
{
public:
    IconEngine(QByteArray svg, bool points) : m_svg(std::move(svg)), m_points(points) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor", inkFor(mode, state).name().toLatin1());
        painter->save();
        if (m_points && QGuiApplication::layoutDirection() == Qt::RightToLeft) {
            painter->translate(2 * QRectF(rect).center().x(), 0);
            painter->scale(-1, 1);
        }
        QSvgRenderer(svg).render(painter, QRectF(rect));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new IconEngine(m_svg, m_points); }
    QString key() const override { return u"countersign"_s; }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    static QColor inkFor(QIcon::Mode mode, QIcon::State state)
    {
        const QPalette palette = QGuiApplication::palette();
        const Colours &colours = coloursOf(palette);
        if (mode == QIcon::Disabled)
            return colours.disabled;
        return state == QIcon::On ? colours.accent : colours.text;
    }

    const QByteArray m_svg;
    const bool m_points; // along the line of reading, so it turns with it
};

} // namespace

QIcon icon(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? QIcon(new IconEngine(file.readAll(), name == "next"_L1 || name == "previous"_L1)) : QIcon();
}

} // namespace countersign
