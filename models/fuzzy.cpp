// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "models/fuzzy.h"

#include <algorithm>
#include <vector>

namespace countersign {

namespace {

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || (text.at(at).isUpper() && text.at(at - 1).isLower());
}

constexpr int startOfWord = 12, unbroken = 8, oneLetter = 2, farAway = 1;

// Errors needed to turn `word` into the best beginning of `text` (optimal string alignment), more than `most` counts as too many.
int errorsAtStart(QStringView text, QStringView word, int most)
{
    const qsizetype width = qMin(text.size(), word.size() + most);
    std::vector<int> before(size_t(width + 1), 0), last(size_t(width + 1)), row(size_t(width + 1));
    for (qsizetype i = 0; i <= width; ++i)
        last[size_t(i)] = int(i);
    for (qsizetype w = 1; w <= word.size(); ++w) {
        row[0] = int(w);
        for (qsizetype t = 1; t <= width; ++t) {
            const bool same = word.at(w - 1) == text.at(t - 1);
            int best = std::min({last[size_t(t)] + 1, row[size_t(t - 1)] + 1, last[size_t(t - 1)] + (same ? 0 : 1)});
            if (w > 1 && t > 1 && word.at(w - 1) == text.at(t - 2) && word.at(w - 2) == text.at(t - 1))
                best = std::min(best, before[size_t(t - 2)] + 1);
            row[size_t(t)] = best;
        }
        if (std::ranges::min(row) > most)
            return most + 1;
        before.swap(last);
        last.swap(row);
    }
    return std::ranges::min(last);
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView needle, QStringView text)
{
    FuzzyMatch match;
    qsizetype at = 0, previous = -2;
    for (qsizetype i = 0; i < needle.size(); ++i) {
        const QChar wanted = needle.at(i).toCaseFolded();
        if (wanted.isSpace())
            continue;
        qsizetype found = -1;
        for (qsizetype t = at; t < text.size(); ++t) {
            if (text.at(t).toCaseFolded() != wanted)
                continue;
            if (found < 0)
                found = t;
            if (t == previous + 1 || beginsWord(text, t)) {
                found = t; // a better place than the first one
                break;
            }
        }
        if (found < 0)
            return std::nullopt;
        const bool goesOn = found == previous + 1;
        match.score += oneLetter + (goesOn ? unbroken : 0) + (beginsWord(text, found) ? startOfWord : 0) - (!goesOn && i > 0 ? farAway : 0);
        if (goesOn && !match.hits.isEmpty())
            ++match.hits.last().length;
        else
            match.hits << TextHit{found, 1};
        previous = found;
        at = found + 1;
    }
    match.score -= int(qMin<qsizetype>(text.size(), 80) / 16); // the shorter text says it better
    return match;
}

QList<TextHit> exactHits(QStringView text, QStringView word)
{
    QList<TextHit> hits;
    if (word.isEmpty())
        return hits;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size()))
        hits << TextHit{at, word.size()};
    return hits;
}

QList<TextHit> similarHits(QStringView text, QStringView word)
{
    QList<TextHit> hits;
    if (word.size() < 4)
        return exactHits(text, word);
    const int most = word.size() < 8 ? 1 : 2;
    for (qsizetype at = 0; at < text.size();) {
        if (!text.at(at).isLetterOrNumber()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && text.at(end).isLetterOrNumber())
            ++end;
        if (end - at + most >= word.size() && errorsAtStart(text.sliced(at, end - at), word, most) <= most)
            hits << TextHit{at, end - at};
        at = end;
    }
    return hits;
}

} // namespace countersign
