// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/row.h"
#include "core/record/auditdocument.h"

namespace countersign::pdf {

// The place of a signature: a frame that says it is empty until a signature covers it, with the facts of the sign-off beside it.
class SignatureBox final : public Element
{
public:
    SignatureBox(const AuditSignature &signature, Group facts, qreal width, const Typeface &typeface);

    qreal height() const override;
    void draw(QPainter &painter, const QPointF &topLeft) const override;
    void placed(const Place &place, Landmarks &landmarks) const override;

private:
    QRectF frame() const; // relative to the top left of the element

    QString m_field;
    QString m_tooltip;
    Group m_facts;
    qreal m_width;
    TextBlock m_hint;
    TextBlock m_notice;
};

inline constexpr QSizeF signatureBoxSize(226 * pt, 66 * pt);

} // namespace countersign::pdf
