// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace countersign {

// A stretch to write on: "______", ".......".
struct Blank {
    QString label = {}; // what stands before it, without markup; empty for none
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Blank &, const Blank &) = default;
};

// The blanks of a source line, in order. A line of nothing else is a rule or a fence of a drawing.
QList<Blank> findBlanks(QStringView line);

} // namespace countersign
