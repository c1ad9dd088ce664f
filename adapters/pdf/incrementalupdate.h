// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/qpdf.h"

#include <map>

namespace countersign::pdf {

// Objects appended to a file whose bytes stay as they are. libqpdf only ever rewrites whole files, so it reads and prints the
// objects, and the file format of the update is made here.
class IncrementalUpdate
{
public:
    explicit IncrementalUpdate(const QByteArray &base);

    QPDF &pdf() { return *m_pdf; }

    void change(const Object &object); // of the base: its new state is written
    void add(const Object &object); // with everything it refers to that is not in the base
    int reserve(Object &object); // an object whose bytes come with setBytes(); gives its number
    void setBytes(int number, const QByteArray &body);

    struct Result {
        QByteArray file = {};
        std::map<int, qsizetype> bodies = {}; // where the bodies given by setBytes() begin
    };
    Result finish() const;

private:
    void appendTrailer(QByteArray &file, const std::map<int, qsizetype> &offsets) const;

    QByteArray m_base;
    std::unique_ptr<QPDF> m_pdf;
    qsizetype m_previousTable = 0;
    qint64 m_size = 0;
    std::map<int, Object> m_objects;
    std::map<int, QByteArray> m_bodies;
};

// Where the newest cross-reference table of a file begins; -1 when it has none of the classic kind.
qsizetype tableOffset(QByteArrayView file);

} // namespace countersign::pdf
