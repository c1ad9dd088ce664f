// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/printing.h"

#include "adapters/pdf/textblock.h"
#include "core/wording/record.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

constexpr qreal headTop = 34 * pt;
constexpr qreal headRule = 50 * pt;
constexpr qreal footHeight = 44 * pt; // from the lower edge

class Printer
{
public:
    Printer(QPainter &painter, const Flow &flow, const AuditDocument &document, const Typeface &typeface) :
        m_painter(painter),
        m_flow(flow),
        m_document(document),
        m_typeface(typeface)
    {
    }

    void print(int index)
    {
        const Page &page = m_flow.pages().at(size_t(index));
        printWatermark();
        if (index > 0)
            printHead(page.chapter);
        printFoot(index + 1);
        for (const auto &[topLeft, element] : page.elements)
            element->draw(m_painter, topLeft);
    }

private:
    void line(qreal y, const QString &left, const QString &right)
    {
        const QRectF column = m_flow.sheet().column;
        const TextBlock leftBlock(left, {.face = Face::Small, .colour = colour::quiet}, column.width() * 0.68, m_typeface);
        const TextBlock rightBlock(right, {.face = Face::Small, .colour = colour::quiet, .alignment = Qt::AlignRight | Qt::AlignAbsolute},
                                   column.width() * 0.3, m_typeface);
        leftBlock.draw(m_painter, {column.left(), y}, 0, 1);
        rightBlock.draw(m_painter, {column.right() - column.width() * 0.3, y}, 0, 1);
    }

    void printHead(const QString &chapter)
    {
        const QRectF column = m_flow.sheet().column;
        line(headTop, m_document.subject + u"  ·  "_s + m_document.verdict, chapter);
        m_painter.setPen(QPen(colour::hairline, 0.5 * pt));
        m_painter.drawLine(QPointF(column.left(), headRule), QPointF(column.right(), headRule));
    }

    void printFoot(int number)
    {
        line(m_flow.sheet().size.height() - footHeight, recordText(RecordText::Foot, {m_document.number, m_document.zone}),
             recordText(RecordText::Page, {QString::number(number), QString::number(m_flow.pages().size())}));
    }

    // Below everything else, from corner to corner.
    void printWatermark()
    {
        if (m_document.watermark.isEmpty())
            return;
        const QSizeF size = m_flow.sheet().size;
        QFont font = m_typeface.font(Face::Title);
        font.setPixelSize(int(110 * pt));
        m_painter.save();
        m_painter.translate(size.width() / 2, size.height() / 2);
        m_painter.rotate(-52);
        m_painter.setFont(font);
        m_painter.setPen(colour::wash);
        m_painter.drawText(QRectF(-size.height() / 2, -100 * pt, size.height(), 200 * pt), Qt::AlignCenter, m_document.watermark);
        m_painter.restore();
    }

    QPainter &m_painter;
    const Flow &m_flow;
    const AuditDocument &m_document;
    const Typeface &m_typeface;
};

} // namespace

void prepare(QPdfWriter &writer, const QSizeF &sizeInPoints, const QByteArray &seed)
{
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageSize(QPageSize(sizeInPoints, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setDocumentId(QUuid::createUuidV5(QUuid(), seed)); // else a random one
}

void drawPage(QPainter &painter, int index, const Flow &flow, const AuditDocument &document, const Typeface &typeface)
{
    Printer(painter, flow, document, typeface).print(index);
}

QByteArray printed(const Flow &flow, const AuditDocument &document, const Typeface &typeface, const std::stop_token &stop)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer, flow.sheet().size / pt, document.head.toUtf8());
        QPainter painter(&writer);
        Printer printer(painter, flow, document, typeface);
        for (int i = 0; i < int(flow.pages().size()); ++i) {
            if (stop.stop_requested())
                return {};
            if (i > 0)
                writer.newPage();
            printer.print(i);
        }
    }
    return bytes;
}

} // namespace countersign::pdf
