// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"
#include "core/checks/reading/words.h"

namespace countersign {

enum class StatementKind { Heading, Paragraph, Bullet, Task, Cell };

// One sentence of the document, with where it stands.
struct Statement {
    StatementKind kind = StatementKind::Paragraph;
    int index = -1; // in the list of statements
    QString text = {}; // without markup
    QStringList codes = {}; // what stands in back-ticks
    Words words = {}; // of the text
    Words context = {}; // of the text, what it stands under and the section titles
    int line = 0;
    int block = -1;
    int section = -1;
    int item = -1; // the item it is or stands under
    int parent = -1; // the statement it stands under, as a bullet under an item
    bool fenced = false; // stands in a code block
};

QList<Statement> readStatements(const Checklist &checklist);

} // namespace countersign
