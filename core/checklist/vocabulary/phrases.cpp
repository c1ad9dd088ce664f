// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/phrases.h"

#include <algorithm>

namespace countersign {

namespace {

bool joinsWords(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Hangul: return false; // Hangul has spaces, but particles follow without one
    default: return c.isLetterOrNumber();
    }
}

bool isBoundary(QStringView text, qsizetype at) { return at <= 0 || at >= text.size() || !joinsWords(text[at - 1]) || !joinsWords(text[at]); }

} // namespace

qsizetype phraseAt(QStringView text, std::span<const QStringView> phrases)
{
    qsizetype first = -1;
    for (QStringView phrase : phrases) {
        const bool prefix = phrase.endsWith(u'*');
        if (prefix)
            phrase.chop(1);
        qsizetype at = text.indexOf(phrase, 0, Qt::CaseInsensitive);
        while (at >= 0 && !(isBoundary(text, at) && (prefix || isBoundary(text, at + phrase.size()))))
            at = text.indexOf(phrase, at + 1, Qt::CaseInsensitive);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    return first;
}

bool holdsPhrase(QStringView text, std::span<const QStringView> phrases) { return phraseAt(text, phrases) >= 0; }

bool isPhrase(QStringView text, std::span<const QStringView> phrases)
{
    return std::ranges::any_of(phrases, [text](QStringView phrase) { return text.compare(phrase, Qt::CaseInsensitive) == 0; });
}

} // namespace countersign
