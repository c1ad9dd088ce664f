// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/import.h"
#include "core/checks/checkspec.h"

namespace countersign {

// A checklist and what it says that a machine can check.
struct ReadChecklist {
    QString fileName = {}; // without folders
    Checklist checklist = {};
    QList<CheckSpec> checks = {};

    friend bool operator==(const ReadChecklist &, const ReadChecklist &) = default;
};

// Imports and derives. On any thread; takes seconds where the text is long.
Expected<ReadChecklist> readChecklist(const QString &fileName, const QByteArray &source, const MarkdownReader &reader,
                                      const ImportLimits &limits = {}, ImportWatch *watch = nullptr);

} // namespace countersign
