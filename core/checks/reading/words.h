// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace countersign {

// The words of a sentence, ready to be compared: lower case, without endings ("configured", "configuration" and "konfiguriert" are one
// word), in the lexicon's language. Words of other languages become their English ones (lexicon.h).
class Words
{
public:
    Words() = default;
    explicit Words(QStringView text);

    bool has(quint64 word) const;
    bool hasSequence(const QList<quint64> &words) const;
    bool isEmpty() const { return m_words.isEmpty(); }
    const QList<quint64> &all() const { return m_words; }

    void append(const Words &other);

private:
    QList<quint64> m_words;
    quint64 m_mask = 0; // one bit a word: says "not there" without looking
};

// The word as it is compared.
quint64 stemOf(QStringView word);

} // namespace countersign
