// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checks/reading/words.h"

#include "core/base/ascii.h"
#include "core/checks/reading/lexicon.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

quint64 hashOf(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325; // FNV-1a
    for (const QChar c : text) {
        hash ^= c.unicode();
        hash *= 0x100000001b3;
    }
    return hash;
}

quint64 bitOf(quint64 word) { return quint64(1) << (word >> 58); }

// Names and short words that only look as if they had an ending.
constexpr std::array<QStringView, 13> whole = {u"https",      u"cors",     u"redis",  u"dns",   u"tls",    u"status", u"aws",
                                               u"kubernetes", u"postgres", u"access", u"speed", u"string", u"need"};

// English endings, longest first. A crude stemmer is enough: pattern and text go through the same one.
constexpr std::array<QStringView, 16> endings = {u"ations", u"ation", u"ating", u"ates", u"ated", u"ions", u"ings", u"ion",
                                                 u"ate",    u"ing",   u"ies",   u"ed",   u"es",   u"s",    u"e",    u"y"};

QStringView withoutEnding(QStringView word)
{
    if (word.size() < 4 || !QStringView(u"sgnedy").contains(word.back()) || std::ranges::find(whole, word) != whole.end())
        return word; // every ending ends in one of these
    for (const QStringView ending : endings) {
        if (word.size() - ending.size() < 3 || !word.endsWith(ending) || (ending == u"s" && word.endsWith(u"ss")))
            continue;
        word.chop(ending.size());
        const bool doubled = word.size() > 3 && word.back() == word[word.size() - 2] && !QStringView(u"sl").contains(word.back());
        return doubled && ending.size() > 1 ? word.chopped(1) : word;
    }
    return word;
}

bool isWordCharacter(QChar c) { return c == u'_' || (isAscii(c) ? isAsciiLetterOrNumber(c) : c.isLetterOrNumber() || c.isMark()); }

} // namespace

quint64 stemOf(QStringView word) { return hashOf(withoutEnding(word)); }

Words::Words(QStringView text)
{
    const QString lower = lowered(text);
    for (qsizetype at = 0; at < lower.size();) {
        if (!isWordCharacter(lower[at])) {
            ++at;
            continue;
        }
        const bool eastAsian = isEastAsian(lower[at]);
        qsizetype end = at;
        while (end < lower.size() && isWordCharacter(lower[end]) && isEastAsian(lower[end]) == eastAsian)
            ++end;
        const QStringView word = QStringView(lower).sliced(at, end - at);
        if (eastAsian) {
            for (const QStringView each : knownWithin(word))
                m_words += stemOf(each);
            at = end;
            continue;
        }
        // ".env" is a file, "env" is not
        const bool hidden = at > 0 && lower[at - 1] == u'.' && (at == 1 || !isWordCharacter(lower[at - 2]));
        if (hidden)
            m_words += hashOf(QStringView(lower).sliced(at - 1, end - at + 1));
        if (const QList<QStringView> *english = inEnglish(word)) {
            for (const QStringView each : *english)
                m_words += stemOf(each);
        } else {
            m_words += stemOf(word);
        }
        at = end;
    }
    for (const quint64 word : std::as_const(m_words))
        m_mask |= bitOf(word);
}

bool Words::has(quint64 word) const { return (m_mask & bitOf(word)) && m_words.contains(word); }

bool Words::hasSequence(const QList<quint64> &words) const
{
    for (const quint64 word : words) {
        if (!(m_mask & bitOf(word)))
            return false;
    }
    return std::ranges::search(m_words, words).begin() != m_words.end() || words.isEmpty();
}

void Words::append(const Words &other)
{
    m_words += other.m_words;
    m_mask |= other.m_mask;
}

} // namespace countersign
