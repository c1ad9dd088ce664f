// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/phrases.h"

#include <QVarLengthArray>
#include <algorithm>
#include <bitset>

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

// A text without upper case, and which pairs of characters follow each other in it: most phrases are told to be absent by their first pair.
class FoldedText
{
public:
    explicit FoldedText(QStringView text) : m_text(text)
    {
        m_folded.reserve(text.size());
        for (const QChar c : text) {
            const char16_t folded = c.toCaseFolded().unicode();
            if (!m_folded.isEmpty())
                m_pairs.set(pairOf(m_folded.back(), folded));
            m_folded.append(folded);
        }
    }

    // Where the phrase stands between word boundaries, -1 for nowhere.
    qsizetype find(QStringView phrase) const
    {
        const bool prefix = phrase.endsWith(u'*');
        if (prefix)
            phrase.chop(1);
        if (phrase.size() > 1 && !m_pairs.test(pairOf(phrase[0].unicode(), phrase[1].unicode())))
            return -1;
        const QStringView folded(m_folded);
        qsizetype at = folded.indexOf(phrase);
        while (at >= 0 && !(isBoundary(m_text, at) && (prefix || isBoundary(m_text, at + phrase.size()))))
            at = folded.indexOf(phrase, at + 1);
        return at;
    }

private:
    static std::size_t pairOf(char16_t first, char16_t second) { return (first * 31u + second) % 1024u; }

    const QStringView m_text;
    QVarLengthArray<char16_t, 256> m_folded;
    std::bitset<1024> m_pairs;
};

} // namespace

qsizetype phraseAt(QStringView text, std::span<const QStringView> phrases)
{
    const FoldedText folded(text);
    qsizetype first = -1;
    for (const QStringView phrase : phrases) {
        const qsizetype at = folded.find(phrase);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    return first;
}

bool holdsPhrase(QStringView text, std::span<const QStringView> phrases)
{
    const FoldedText folded(text);
    return std::ranges::any_of(phrases, [&](QStringView phrase) { return folded.find(phrase) >= 0; });
}

bool isPhrase(QStringView text, std::span<const QStringView> phrases)
{
    return std::ranges::any_of(phrases, [text](QStringView phrase) { return text.compare(phrase, Qt::CaseInsensitive) == 0; });
}

} // namespace countersign
