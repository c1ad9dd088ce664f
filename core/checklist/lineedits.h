// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace countersign {

// One replacement in a line, by its place in the mended text.
struct LineEdit {
    qsizetype start = 0;
    qsizetype length = 0;
    QString text = {};

    friend bool operator==(const LineEdit &, const LineEdit &) = default;
};

// Applies edits, which do not overlap, to a line as it stands in the source. Where an edit replaces damaged text its own is damaged
// the same way, so that one repair mends the whole file.
QString applyEdits(const QString &sourceLine, QList<LineEdit> edits);

} // namespace countersign
