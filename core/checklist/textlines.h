// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/document.h"

namespace countersign {

// One line of a block's inline text: "**Date:** …" lines of one paragraph stay apart.
struct TextLine {
    QString text = {}; // trimmed
    int line = 0; // in the source
    qsizetype start = 0; // of `text` in Block::text

    friend bool operator==(const TextLine &, const TextLine &) = default;
};

QList<TextLine> textLinesOf(const Block &block);

// The span of `kind` that covers the character at `offset`, nullptr for none.
const Span *spanAt(const Block &block, SpanKind kind, qsizetype offset);

// "Label: value", the label in bold or not; `bold` says which.
struct LabelledText {
    QString label = {}; // empty: this is no labelled text
    QString value = {};
    bool bold = false;

    friend bool operator==(const LabelledText &, const LabelledText &) = default;
};

LabelledText readLabel(const Block &block, const TextLine &line);

} // namespace countersign
