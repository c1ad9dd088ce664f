// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace countersign::pdf {

class Typeface;

// Text as it can be printed and still be trusted: what would be invisible, or would turn the order of what stands around it, shows
// as its code ([U+202E]); line breaks stay; emoji give way to blank space and are listed, to be drawn as pictures.
struct VisibleText {
    struct Emoji {
        qsizetype position = 0; // of its space in `text`
        QString cluster = {};
    };

    QString text = {};
    QList<Emoji> emoji = {};
};

inline constexpr int emojiSpaces = 2; // figure spaces, which no line breaks at

VisibleText visibleText(const QString &text, const Typeface &typeface);

} // namespace countersign::pdf
