// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign {

// What was read into the text that is not plainly there.
QList<Diagnostic> guessFindings(const Checklist &checklist);

// Links that lead nowhere, outside the document, or to what cannot be opened.
QList<Diagnostic> linkFindings(const Checklist &checklist);

// Characters that hide or reorder text (U+202E, zero width …).
QList<Diagnostic> hiddenCharacterFindings(const QString &text);

// What looks like a real secret written into the text.
QList<Diagnostic> secretFindings(const QString &text);

} // namespace countersign
