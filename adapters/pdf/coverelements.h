// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/element.h"
#include "adapters/pdf/textblock.h"
#include "core/record/auditdocument.h"

namespace countersign::pdf {

// The verdict: its shape, its word, and why.
class VerdictPanel final : public Element
{
public:
    VerdictPanel(const AuditDocument &document, qreal width, const Typeface &typeface);
    qreal height() const override;
    void draw(QPainter &painter, const QPointF &topLeft) const override;

private:
    VerdictKind m_kind;
    TextBlock m_word;
    TextBlock m_reason;
};

// How many required items have come to which status: a bar, and a legend below it.
class CountBar final : public Element
{
public:
    CountBar(const QList<AuditCount> &counts, qreal width, const Typeface &typeface);
    qreal height() const override;
    void draw(QPainter &painter, const QPointF &topLeft) const override;

private:
    struct Entry {
        QPointF at = {};
        Status status = Status::Open;
        TextBlock text;
    };

    void drawBar(QPainter &painter, const QPointF &topLeft) const;

    QList<AuditCount> m_counts;
    qreal m_width;
    std::vector<Entry> m_legend;
    qreal m_height = 0;
};

} // namespace countersign::pdf
