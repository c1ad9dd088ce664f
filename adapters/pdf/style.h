// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QFont>
#include <QImage>
#include <QStringList>

#include <map>

namespace countersign::pdf {

// One device unit is a tenth of a point: fine enough for the advance widths of small type.
inline constexpr int unitsPerPoint = 10;
inline constexpr qreal pt = unitsPerPoint;

// Opaque all of them: PDF/A-1b, in which QPdfWriter draws, knows no transparency.
namespace colour {
inline constexpr QColor ink(0x1d, 0x1d, 0x1b);
inline constexpr QColor quiet(0x63, 0x61, 0x5d);
inline constexpr QColor hairline(0xd8, 0xd5, 0xcf);
inline constexpr QColor wash(0xf4, 0xf2, 0xee);
inline constexpr QColor paper(0xff, 0xff, 0xff);
} // namespace colour

enum class Face { Title, Verdict, Heading, Subheading, Body, Strong, Note, Small, SmallStrong, Label, Mono };

// The fonts of a record. One object serves one document and one thread.
class Typeface
{
public:
    explicit Typeface(const QString &language); // BCP 47: decides between the Chinese, Japanese and Korean forms of a character

    QFont font(Face face) const;
    bool covers(char32_t character) const; // some font has a glyph for it
    QImage emoji(const QString &cluster) const; // drawn once for the document

private:
    QStringList m_families;
    mutable std::map<Face, QFont> m_fonts; // one object a face: a font finds its engine once and then keeps it
    mutable std::map<QString, QImage> m_emoji;
    mutable std::map<char32_t, bool> m_covered;
};

} // namespace countersign::pdf
