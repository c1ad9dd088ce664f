// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/emoji.h"

#include "adapters/pdf/style.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

QImage emojiPicture(const QString &cluster)
{
    constexpr int side = 96;
    QFont font(QStringList{u"Noto Color Emoji"_s});
    font.setPixelSize(side * 8 / 10);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(colour::paper);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);
    painter.setFont(font);
    painter.setPen(colour::ink);
    const qreal width = QFontMetricsF(font).horizontalAdvance(cluster);
    if (width > side) { // a sequence that no font draws as one picture
        painter.translate(0, side / 2.0 * (1 - side / width));
        painter.scale(side / width, side / width);
    }
    painter.drawText(QRectF(0, 0, qMax<qreal>(side, width), side), Qt::AlignCenter, cluster);
    return image;
}

} // namespace countersign::pdf
