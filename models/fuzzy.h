// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace countersign {

// A stretch of a text that a search hit.
struct TextHit {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TextHit &, const TextHit &) = default;
};

struct FuzzyMatch {
    int score = 0; // more is better
    QList<TextHit> hits = {};
};

// Whether the letters of `needle` stand in `text` in that order, whatever lies between: "sgo" finds "Sign-off". Beginnings of words
// and unbroken stretches count most. An empty needle matches everything, worth nothing.
std::optional<FuzzyMatch> fuzzyMatch(QStringView needle, QStringView text);

// Every place where `word` stands in `text`, both case folded.
QList<TextHit> exactHits(QStringView text, QStringView word);

// Every word of `text` that begins almost like `word`: one letter wrong, missing, swapped or too many, two in long words. Both case
// folded; words shorter than four letters must be right.
QList<TextHit> similarHits(QStringView text, QStringView word);

} // namespace countersign
