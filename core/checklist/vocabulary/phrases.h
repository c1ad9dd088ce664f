// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>
#include <span>

namespace countersign {

// Whether `text` holds one of `phrases` (lower-case), ignoring case. A phrase stands between word boundaries, except in scripts that
// are written without spaces; one that ends in '*' matches the beginning of a word. The table must live as long as the program.
bool holdsPhrase(QStringView text, std::span<const QStringView> phrases);

// Whether `text` as a whole is one of them.
bool isPhrase(QStringView text, std::span<const QStringView> phrases);

// Where the first of them begins, -1 for none.
qsizetype phraseAt(QStringView text, std::span<const QStringView> phrases);

} // namespace countersign
