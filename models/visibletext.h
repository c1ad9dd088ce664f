// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace countersign {

// The text with every character that could hide or reorder others written out, as in "⟨U+202E⟩". Line feeds and tabs stay.
QString visibleText(const QString &text);

// What goes to the clipboard: no trailing line feed, which would run a pasted command at once.
QString copyableCode(const QString &code);

} // namespace countersign
