// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/landmarks.h"

#include <QPainter>
#include <QPointF>

#include <memory>
#include <vector>

namespace countersign::pdf {

// Where an element came to stand.
struct Place {
    int page = 0;
    QPointF topLeft = {}; // device units from the top left of the page
    qreal pageHeight = 0;
};

// Something that stands on a page as a whole and is never split.
class Element
{
public:
    virtual ~Element() = default;
    virtual qreal height() const = 0;
    virtual void draw(QPainter &painter, const QPointF &topLeft) const = 0;
    virtual void placed(const Place &place, Landmarks &landmarks) const; // does nothing by itself
};

using ElementPtr = std::unique_ptr<Element>;
using Group = std::vector<ElementPtr>; // stands together on one page if one page can hold it

} // namespace countersign::pdf
