// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/signaturebox.h"

#include "core/wording/record.h"

namespace countersign::pdf {

namespace {

constexpr qreal inset = 8 * pt;
constexpr qreal gapBelow = 4 * pt;

QString noticeFor(const AuditSignature &signature)
{
    return recordText(signature.event.isEmpty() ? RecordText::BoxNotSigned : RecordText::BoxJournalOnly);
}

TextBlock quietText(const QString &text, Face face, const Typeface &typeface)
{
    return {text, {.face = face, .colour = colour::quiet}, signatureBoxSize.width() - 2 * inset, typeface};
}

} // namespace

SignatureBox::SignatureBox(const AuditSignature &signature, Group facts, qreal width, const Typeface &typeface) :
    m_field(signature.field),
    m_tooltip(recordText(RecordText::BoxOf, {signature.role})),
    m_facts(std::move(facts)),
    m_width(width),
    m_hint(quietText(recordText(RecordText::BoxHint), Face::Label, typeface)),
    m_notice(quietText(noticeFor(signature), Face::Small, typeface))
{
}

QRectF SignatureBox::frame() const { return {QPointF(m_width - signatureBoxSize.width(), 2 * pt), signatureBoxSize}; }

qreal SignatureBox::height() const
{
    qreal facts = 0;
    for (const ElementPtr &fact : m_facts)
        facts += fact->height();
    return qMax(facts, frame().bottom() + gapBelow);
}

void SignatureBox::draw(QPainter &painter, const QPointF &topLeft) const
{
    qreal y = topLeft.y();
    for (const ElementPtr &fact : m_facts) {
        fact->draw(painter, {topLeft.x(), y});
        y += fact->height();
    }
    const QRectF box = frame().translated(topLeft);
    painter.setPen(QPen(colour::hairline, 0.75 * pt));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    m_hint.draw(painter, box.topLeft() + QPointF(inset, 6 * pt));
    m_notice.draw(painter, QPointF(box.left() + inset, box.bottom() - 6 * pt - m_notice.height()));
}

void SignatureBox::placed(const Place &place, Landmarks &landmarks) const
{
    const QRectF box = frame().translated(place.topLeft);
    const QRectF inPoints(box.left() / pt, (place.pageHeight - box.bottom()) / pt, box.width() / pt, box.height() / pt);
    landmarks.fields.append({m_field, m_tooltip, place.page, inPoints});
}

} // namespace countersign::pdf
