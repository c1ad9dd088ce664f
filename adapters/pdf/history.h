// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/element.h"
#include "adapters/pdf/textblock.h"
#include "core/record/auditdocument.h"

namespace countersign::pdf {

// The results of a check where they changed, oldest first: a bar for each, as tall as the answer took long, in the colour of the
// result; what failed also has a foot, so that it is told apart in grey.
class History final : public Element
{
public:
    History(const AuditCheck &check, qreal left, qreal width, const Typeface &typeface);

    qreal height() const override;
    void draw(QPainter &painter, const QPointF &topLeft) const override;

private:
    QList<AuditSample> m_samples;
    int m_longest = 1;
    qreal m_left;
    TextBlock m_text;
};

} // namespace countersign::pdf
