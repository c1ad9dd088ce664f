// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/vocabulary/phrases.h"

#include "core/base/ascii.h"

#include <QVarLengthArray>
#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace countersign {

namespace {

bool joinsWords(QChar c)
{
    if (isAscii(c))
        return isAsciiLetterOrNumber(c);
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

char16_t caseFolded(QChar c) { return (isAscii(c) ? asciiLowered(c) : c.toCaseFolded()).unicode(); }

std::size_t pairOf(char16_t first, char16_t second) { return (first * 31u + second) % 1024u; }

struct Phrase {
    QStringView text = {}; // without the asterisk
    bool prefix = false;
};

// The phrases of one table by their first two characters, so that a text is gone through once, whatever their number.
class PhraseIndex
{
public:
    explicit PhraseIndex(std::span<const QStringView> phrases)
    {
        for (const QStringView phrase : phrases) {
            const bool prefix = phrase.endsWith(u'*');
            const QStringView text = prefix ? phrase.chopped(1) : phrase;
            (text.size() > 1 ? m_byPair[pairOf(text[0].unicode(), text[1].unicode())] : m_ofOne).push_back({text, prefix});
        }
    }

    // Where the first of them stands between word boundaries, -1 for nowhere.
    qsizetype find(QStringView text) const
    {
        QVarLengthArray<char16_t, 256> characters;
        characters.reserve(text.size());
        for (const QChar c : text)
            characters.append(caseFolded(c));
        const QStringView folded(characters);
        const auto standsAt = [&](const Phrase &phrase, qsizetype at) {
            return folded.sliced(at).startsWith(phrase.text) && (phrase.prefix || isBoundary(text, at + phrase.text.size()));
        };
        for (qsizetype at = 0; at < folded.size(); ++at) {
            const auto &candidates = at + 1 < folded.size() ? m_byPair[pairOf(characters[at], characters[at + 1])] : m_ofOne;
            if ((candidates.empty() && m_ofOne.empty()) || !isBoundary(text, at))
                continue;
            const auto here = [&](const Phrase &phrase) { return standsAt(phrase, at); };
            if (std::ranges::any_of(candidates, here) || std::ranges::any_of(m_ofOne, here))
                return at;
        }
        return -1;
    }

private:
    std::array<std::vector<Phrase>, 1024> m_byPair = {};
    std::vector<Phrase> m_ofOne = {};
};

// Tables live as long as the program; each thread makes its own, once.
const PhraseIndex &indexOf(std::span<const QStringView> phrases)
{
    thread_local std::unordered_map<const QStringView *, PhraseIndex> known;
    return known.try_emplace(phrases.data(), phrases).first->second;
}

} // namespace

qsizetype phraseAt(QStringView text, std::span<const QStringView> phrases) { return indexOf(phrases).find(text); }

bool holdsPhrase(QStringView text, std::span<const QStringView> phrases) { return phraseAt(text, phrases) >= 0; }

bool isPhrase(QStringView text, std::span<const QStringView> phrases)
{
    return std::ranges::any_of(phrases, [text](QStringView phrase) { return text.compare(phrase, Qt::CaseInsensitive) == 0; });
}

} // namespace countersign
