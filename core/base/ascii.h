// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <algorithm>

namespace countersign {

// Most of what is read is ASCII, where a look at a character's range is enough and far cheaper than Unicode's tables.

constexpr bool isAscii(QChar c) { return c.unicode() < 0x80; }
constexpr bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }
constexpr bool isAsciiUpper(QChar c) { return c >= u'A' && c <= u'Z'; }
constexpr bool isAsciiLetterOrNumber(QChar c) { return (c >= u'a' && c <= u'z') || isAsciiUpper(c) || isAsciiDigit(c); }

constexpr QChar asciiLowered(QChar c) { return isAsciiUpper(c) ? QChar(char16_t(c.unicode() + (u'a' - u'A'))) : c; }

// A digit of any script.
inline bool holdsDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return isAscii(c) ? isAsciiDigit(c) : c.isDigit(); });
}

// As QString::toLower().
inline QString lowered(QStringView text)
{
    if (!std::ranges::all_of(text, isAscii))
        return text.toString().toLower();
    QString lower(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, lower.begin(), asciiLowered);
    return lower;
}

} // namespace countersign
