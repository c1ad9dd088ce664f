// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/wordoverlap.h"

#include "core/base/ascii.h"

#include <QSet>
#include <cmath>

namespace countersign {

namespace {

constexpr qsizetype mostHits = 5;
constexpr qsizetype mostTexts = 500; // of a word that stands everywhere only these are looked at
constexpr double tellingShare = 0.55;
constexpr QStringView endings[] = {u"ing", u"ed", u"es", u"s"};

} // namespace

// Words of four letters and more without common endings ("tasks", "processing"); pairs of characters where a script has no spaces.
QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    QString word;
    const auto finish = [&] {
        for (const QStringView ending : endings) {
            if (word.endsWith(ending) && word.size() - ending.size() >= 4) {
                word.chop(ending.size());
                break;
            }
        }
        if (word.size() >= 4)
            words.insert(word);
        word.clear();
    };
    const QString lower = lowered(text);
    for (qsizetype at = 0; at < lower.size(); ++at) {
        const QChar c = lower.at(at);
        if (isAscii(c)) {
            if (isAsciiLetterOrNumber(c))
                word += c;
            else
                finish();
            continue;
        }
        const QChar::Script script = c.script();
        if (script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Katakana) {
            finish();
            if (at + 1 < lower.size() && lower.at(at + 1).script() == script)
                words.insert(lower.sliced(at, 2));
        } else if (c.isLetterOrNumber()) {
            word += c;
        } else {
            finish();
        }
    }
    finish();
    return words;
}

WordOverlap::WordOverlap(const QStringList &texts) : m_count(int(texts.size()))
{
    for (int at = 0; at < texts.size(); ++at) {
        for (const QString &word : wordsOf(texts.at(at)))
            m_textsByWord[word].append(at);
    }
}

QList<int> WordOverlap::bestFor(const QString &text) const
{
    QHash<int, double> scores;
    double whole = 0;
    for (const QString &word : wordsOf(text)) {
        const QList<int> texts = m_textsByWord.value(word);
        if (texts.isEmpty())
            continue; // only the problem's own word
        const double weight = std::log(1.0 + double(m_count) / double(texts.size() + 1));
        whole += weight;
        for (const int at : texts.first(qMin(texts.size(), mostTexts)))
            scores[at] += weight;
    }
    QList<int> best;
    for (auto score = scores.cbegin(); score != scores.cend(); ++score) {
        if (whole > 0 && score.value() / whole >= tellingShare)
            best.append(score.key());
    }
    std::ranges::sort(best, [&](int a, int b) { return scores.value(a) != scores.value(b) ? scores.value(a) > scores.value(b) : a < b; });
    return best.first(qMin(best.size(), mostHits));
}

double similarity(const QSet<QString> &left, const QSet<QString> &right)
{
    if (left.isEmpty() || right.isEmpty())
        return 0;
    const auto shared = std::ranges::count_if(left, [&](const QString &word) { return right.contains(word); });
    return double(shared) / double(left.size() + right.size() - shared);
}

} // namespace countersign
