// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>
#include <optional>

namespace countersign {

// Characters of a pattern looked at before the search is given up: neither pattern nor text comes from a friend.
constexpr qint64 globBudget = 50'000'000;

// Whether all of `text` fits `pattern`: * any run, ? one character, [a-z] one of a set, \\x the character x itself.
// Nothing when telling would take more than `budget` steps.
std::optional<bool> matchesGlob(QStringView pattern, QStringView text, qint64 budget = globBudget);

} // namespace countersign
