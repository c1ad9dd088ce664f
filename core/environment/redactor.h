// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/environment/encodedforms.h"

#include <QHash>
#include <QJsonValue>
#include <QString>
#include <bitset>

namespace countersign {

// Takes known secrets out of what is about to be written, sent or shown: ‹secret:NAME› stands where a value stood, in whatever
// encoding it was written. Filled once, then only read: any number of threads may.
class Redactor
{
public:
    static constexpr qsizetype shortest = 6; // shorter values would blot out ordinary text; persons are told so

    void add(const QString &name, QByteArrayView secret); // a value shorter than `shortest` is passed over
    bool isEmpty() const { return m_patterns.empty(); }

    QByteArray redactBytes(QByteArrayView bytes) const;
    QString redact(const QString &text) const;
    QJsonValue redact(const QJsonValue &value) const; // every string in it; names of members stay

    // Appends to `out` what of `in` can be said already, and gives how many bytes of it that was: the rest may be the beginning of a
    // secret. With `ended`, nothing is held back.
    qsizetype scan(QByteArrayView in, bool ended, QByteArray &out) const;

private:
    struct Pattern {
        Secret bytes = {};
        Between between = Between::Nothing;
        int secret = 0;
    };
    enum class Fit { No, Partly, Wholly };
    struct Found {
        Fit fit = Fit::No;
        qsizetype size = 0;
        int secret = 0;
    };

    Found findAt(QByteArrayView in, qsizetype at, bool ended) const;

    std::vector<Pattern> m_patterns;
    QList<QByteArray> m_marks; // by secret
    std::bitset<256> m_starts;
    std::bitset<65536> m_pairs; // first two bytes
    QHash<quint16, QList<int>> m_byPair; // indexes into m_patterns, the longest first
};

// The filter for output that comes in pieces: a secret split over two of them is found as well.
class RedactingStream
{
public:
    explicit RedactingStream(std::shared_ptr<const Redactor> redactor) : m_redactor(std::move(redactor)) {}
    ~RedactingStream();
    Q_DISABLE_COPY_MOVE(RedactingStream)

    QByteArray take(QByteArrayView chunk); // what can be said by now
    QByteArray finish(); // the rest

private:
    std::shared_ptr<const Redactor> m_redactor;
    QByteArray m_held;
};

} // namespace countersign
