// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
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

// The share of words two texts have in common, 0 to 1.
double similarity(const QString &a, const QString &b);

} // namespace countersign
