// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

namespace countersign {

// Finds the texts that speak of the same thing as another, by the words they share; a word that few texts hold weighs more.
class WordOverlap
{
public:
    explicit WordOverlap(const QStringList &texts);

    // Indexes of the texts that fit `text`, best first; only those that share a telling part of its words.
    QList<int> bestFor(const QString &text) const;

private:
    QHash<QString, QList<int>> m_textsByWord;
    int m_count = 0;
};

// The words of a text that tell something, cut to their stems.
QSet<QString> wordsOf(const QString &text);

// Share of words that two texts have in common, 0 to 1.
double similarity(const QSet<QString> &left, const QSet<QString> &right);

} // namespace countersign
