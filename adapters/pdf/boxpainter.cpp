// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/boxpainter.h"

#include "adapters/pdf/printing.h"
#include "adapters/pdf/shapes.h"
#include "adapters/pdf/textblock.h"
#include "core/wording/record.h"
#include "core/wording/words.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

constexpr qreal padding = 8 * pt;
constexpr qreal accentWidth = 3 * pt;

Status shapeOf(Meaning meaning) { return meaning == Meaning::Rejected ? Status::Failing : Status::Verified; }

void paint(QPainter &painter, const RecordSignature &signature, const QSizeF &size)
{
    const Typeface typeface({});
    const QRectF box(QPointF(), size);
    const QColor accent = colourOf(shapeOf(signature.meaning));
    painter.fillRect(box, colour::paper); // hides the notice that nobody has signed
    painter.setPen(QPen(accent, 0.75 * pt));
    painter.drawRect(box.adjusted(0.4 * pt, 0.4 * pt, -0.4 * pt, -0.4 * pt));
    painter.fillRect(QRectF(0, 0, accentWidth, size.height()), accent);

    const qreal left = accentWidth + padding, width = size.width() - left - padding, markSize = 15 * pt;
    drawStatus(painter, shapeOf(signature.meaning), QRectF(size.width() - padding - markSize, padding - 1 * pt, markSize, markSize));
    qreal y = 5 * pt;
    const auto line = [&](const QString &text, Face face, const QColor &colour) {
        const TextBlock block(text, {.face = face, .colour = colour}, width - markSize - 4 * pt, typeface);
        block.draw(painter, {left, y}, 0, qMin(1, block.lineCount())); // what does not fit stands beside the box
        y += block.height(0, qMin(1, block.lineCount()));
    };
    line(signature.name, Face::Subheading, colour::ink);
    line(signature.role, Face::Small, colour::ink);
    line(wordOf(signature.meaning), Face::SmallStrong, accent);
    line(recordTime(signature.when), Face::Small, colour::quiet);
}

} // namespace

Expected<QByteArray> paintSignature(const RecordSignature &signature, const QSizeF &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer, size, signature.field.toUtf8());
        QPainter painter(&writer);
        if (!painter.isActive())
            return failure(ErrorCode::RecordUnsignable, {u"its signature box has no size"_s});
        paint(painter, signature, size * pt);
    }
    return bytes;
}

} // namespace countersign::pdf
