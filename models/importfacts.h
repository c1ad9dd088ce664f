// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/checkspec.h"

#include <QList>

namespace countersign {

struct Checklist;

enum class ImportFactKind { Found, Repaired, Remark };

// One line of "what we found": a count in words, a repair, or a remark about a source line.
struct ImportFact {
    ImportFactKind kind = ImportFactKind::Found;
    QString text = {};
    QList<int> lines = {}; // where in the text, ascending; empty: about the whole document

    friend bool operator==(const ImportFact &, const ImportFact &) = default;
};

QList<ImportFact> importFacts(const Checklist &checklist, const QList<CheckSpec> &checks);

} // namespace countersign
