// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <algorithm>

namespace countersign {

// The text of a regular expression as a template argument.
template <std::size_t Size>
struct ExpressionText {
    consteval ExpressionText(const char16_t (&literal)[Size]) { std::ranges::copy(literal, text); }

    char16_t text[Size] = {};
};

// The expression, compiled once however often it is asked for, on whatever thread: expression<u"a+">().
template <ExpressionText text, int options = QRegularExpression::NoPatternOption>
const QRegularExpression &expression()
{
    static const QRegularExpression compiled(QString::fromUtf16(text.text), QRegularExpression::PatternOptions(options));
    return compiled;
}

} // namespace countersign
