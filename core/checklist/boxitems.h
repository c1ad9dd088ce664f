// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/document.h"
#include "core/checklist/textlines.h"

namespace countersign {

// A text beside a box that is no GFM task.
struct BoxedText {
    QString text = {};
    int line = 0;
    bool checked = false;
    int box = 0; // among the boxes of its line

    friend bool operator==(const BoxedText &, const BoxedText &) = default;
};

// The boxed texts of a heading, paragraph, HTML block, or list item without a GFM task. `inCompany`: siblings have certain boxes, so
// that signs which can be decoration are boxes too.
QList<BoxedText> boxedTextsOf(const Block &block, bool inCompany);

// Whether one of the items of a list has a box for certain.
bool listHasBoxes(const Document &document, int list);

// HTML with its tags and comments taken out, line by line; checkboxes stay.
QString visibleHtml(const QString &html);

// How many boxes stand before a text line in its source line, which <br> may have cut into several.
int boxesBefore(const QList<TextLine> &lines, qsizetype at);

} // namespace countersign
