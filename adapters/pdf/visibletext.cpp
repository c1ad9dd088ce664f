// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "adapters/pdf/visibletext.h"

#include "adapters/pdf/style.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace countersign::pdf {

namespace {

constexpr char32_t pictureSelector = 0xfe0f, keycap = 0x20e3;
constexpr QChar figureSpace(0x2007);

struct Range {
    char32_t first;
    char32_t last;
};

// Emoji_Presentation=Yes of Unicode's emoji-data.txt below U+1F000: shown as pictures unless text is asked for.
constexpr Range pictures[] = {
    {0x231a, 0x231b}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0}, {0x23f3, 0x23f3}, {0x25fd, 0x25fe}, {0x2614, 0x2615}, {0x2648, 0x2653},
    {0x267f, 0x267f}, {0x2693, 0x2693}, {0x26a1, 0x26a1}, {0x26aa, 0x26ab}, {0x26bd, 0x26be}, {0x26c4, 0x26c5}, {0x26ce, 0x26ce},
    {0x26d4, 0x26d4}, {0x26ea, 0x26ea}, {0x26f2, 0x26f3}, {0x26f5, 0x26f5}, {0x26fa, 0x26fa}, {0x26fd, 0x26fd}, {0x2705, 0x2705},
    {0x270a, 0x270b}, {0x2728, 0x2728}, {0x274c, 0x274c}, {0x274e, 0x274e}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},
    {0x27b0, 0x27b0}, {0x27bf, 0x27bf}, {0x2b1b, 0x2b1c}, {0x2b50, 0x2b50}, {0x2b55, 0x2b55},
};

bool isPicture(char32_t character)
{
    if (character >= 0x1f000)
        return character >= 0x1f1e6
                   ? character <= 0x1faff
                   : (character == 0x1f004 || character == 0x1f0cf || character == 0x1f18e || (character >= 0x1f191 && character <= 0x1f19a));
    return std::ranges::any_of(pictures, [=](Range range) { return character >= range.first && character <= range.last; });
}

bool isEmoji(const QList<uint> &cluster) { return isPicture(cluster.first()) || cluster.contains(pictureSelector) || cluster.contains(keycap); }

// Controls, and the characters by which text could be made to read as something else than it is.
bool isDeceptive(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return true;
    case QChar::Other_Format: return character != 0x200c && character != 0x200d && character != 0x00ad; // joiners, soft hyphen
    default: return false;
    }
}

QString codeOf(char32_t character) { return u"[U+%1]"_s.arg(QString::number(character, 16).toUpper().rightJustified(4, u'0')); }

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

void append(VisibleText &visible, char32_t character, const Typeface &typeface)
{
    if (character == U'\n' || character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
        visible.text += QChar(QChar::LineSeparator);
    else if (character == U'\t')
        visible.text += u"    "_s;
    else if (character == U'\r' || (character >= 0xfe00 && character <= pictureSelector))
        return; // half a line break; a variation of the glyph before
    else if (isDeceptive(character) || (character > 0x24f && !typeface.covers(character)))
        visible.text += codeOf(character);
    else
        visible.text += QString::fromUcs4(&character, 1);
}

} // namespace

VisibleText visibleText(const QString &text, const Typeface &typeface)
{
    if (isPlain(text))
        return {text, {}};
    VisibleText visible;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0; finder.toNextBoundary() > 0; start = finder.position()) {
        const QString cluster = text.mid(start, finder.position() - start);
        const QList<uint> characters = cluster.toUcs4();
        if (!characters.isEmpty() && isEmoji(characters)) {
            visible.emoji.append({visible.text.size(), cluster});
            visible.text += QString(emojiSpaces, figureSpace);
        } else {
            for (const uint character : characters)
                append(visible, char32_t(character), typeface);
        }
    }
    return visible;
}

} // namespace countersign::pdf
