// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace countersign {

struct CellRange {
    qsizetype start = 0; // between the bars, spaces included
    qsizetype length = 0;

    friend bool operator==(const CellRange &, const CellRange &) = default;
};

// Where the cells of a table row's source line lie.
QList<CellRange> cellRanges(QStringView line);

} // namespace countersign
