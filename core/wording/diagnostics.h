// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign {

// What the importer tells about a line: what it mended, guessed or could not use.
enum class DiagnosticCode {
    EncodingGuessed,
    TextRepaired, // %1 the text as mended
    NoItems,
    DefaultRoles,
    GuessedHeading, // %1 the bold line
    GuessedItem, // %1 the item
    GuessedRole, // %1 the role
    GuessedStep, // %1 how many
    SubChecklist,
    HiddenTask,
    UnclosedFence,
    TextCut,
    DeadAnchor,
    RelativeLink,
    RefusedLink, // %1 the address
    HiddenCharacters, // %1 their names
    SecretInText, // %1 what it looks like
};

// The name of a code, frozen once shipped: "import.guess.role".
QString nameOf(DiagnosticCode code);

Diagnostic diagnosticOf(int line, DiagnosticCode code, const QStringList &arguments = {});

} // namespace countersign
