// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign {

// The rules that read a document. Each is a pure function of what is understood so far and finds one more thing; importChecklist
// calls them in this order. None knows a particular system; the words they look for lie in core/checklist/vocabulary.
QList<Section> findSections(const Checklist &checklist); // needs document, text
QList<Item> findItems(const Checklist &checklist); // + sections
QList<CodeBlock> findCodeBlocks(const Checklist &checklist); // + items
QList<Step> findSteps(const Checklist &checklist); // + code blocks
QList<Gate> findGates(const Checklist &checklist); // + steps
QList<Role> findRoles(const Checklist &checklist); // + gates

// The first top heading, or what the front matter calls it.
QString findTitle(const Checklist &checklist);

// The innermost section a line lies in, -1 for none.
int sectionAt(const QList<Section> &sections, int line);

// The item that owns a block: the block's own, or that of the list item around it; -1 for none.
int itemAround(const Checklist &checklist, int block);

} // namespace countersign
