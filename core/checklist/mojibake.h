// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/codepages.h"

#include <QList>
#include <QString>

namespace countersign {

// A stretch of text that was UTF-8 once and was read as something else.
struct RepairedRun {
    Codepage readAs = Codepage::MacRoman;
    int line = 0;
    qsizetype start = 0; // in the mended text
    qsizetype damaged = 0; // characters it had
    QString text = {}; // as mended

    friend bool operator==(const RepairedRun &, const RepairedRun &) = default;
};

struct RepairedText {
    QString text = {};
    QList<RepairedRun> runs = {};
};

// Mends UTF-8 that was read as Mac Roman or Windows-1252, run by run; clean text is left alone. `text` has LF line ends.
RepairedText repairMojibake(const QString &text);

// The other way: how `text` looks when its UTF-8 is read as `page`. A mended document is written back the way it came.
QString garble(const QString &text, Codepage page);

} // namespace countersign
