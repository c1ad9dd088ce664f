// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace countersign {

// A sign that people use for a box to tick.
struct BoxMark {
    qsizetype start = 0;
    qsizetype length = 0;
    bool checked = false;
    bool certain = true; // false: decoration as well (✅ ❌ ✓); a box only in the company of one that is certain

    qsizetype end() const { return start + length; }
    friend bool operator==(const BoxMark &, const BoxMark &) = default;
};

// All marks of a line, in order: [ ] [x] [] ☐ ☑ ⬜ ✅ ❌ ✓ and <input type="checkbox">. A link's [text](…) is none.
QList<BoxMark> findBoxMarks(QStringView line);

// The mark that stands for the same thing in the other state.
QString flipped(QStringView mark, bool checked);

} // namespace countersign
