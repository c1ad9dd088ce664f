// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

namespace countersign::pdf {

// Places on the drawn pages that the file itself has to know. PDF points, origin at the bottom left of the page.
struct OutlineEntry {
    QString title = {};
    int page = 0; // from 0
    qreal top = 0;
    int level = 0; // 0: outermost
};

struct FieldBox {
    QString field = {}; // parts joined by dots
    QString tooltip = {};
    int page = 0;
    QRectF box = {}; // top(): lower edge
};

struct Landmarks {
    QList<OutlineEntry> outline = {};
    QList<FieldBox> fields = {};
};

} // namespace countersign::pdf
