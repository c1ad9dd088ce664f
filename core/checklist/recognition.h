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
QList<Field> findFields(const Checklist &checklist);
QList<Role> findRoles(const Checklist &checklist); // + gates, fields
QList<Variable> findVariables(const Checklist &checklist);
QList<Parameter> findParameters(const Checklist &checklist); // + variables
QList<Contact> findContacts(const Checklist &checklist);
QList<Trigger> findTriggers(const Checklist &checklist);
QList<Criterion> findCriteria(const Checklist &checklist);
QList<DocumentFact> findFacts(const Checklist &checklist);
QList<Remedy> findRemedies(const Checklist &checklist);
QList<CronLine> findCronLines(const Checklist &checklist);
QList<StartStep> findStartOrder(const Checklist &checklist);
QList<Diagnostic> findDiagnostics(const Checklist &checklist); // + everything else

// Sections of which one is chosen ("Option A" and "Option B"), with their options set.
QList<Section> markAlternatives(QList<Section> sections);

// The first top heading, or what the front matter calls it.
QString findTitle(const Checklist &checklist);

// The slugs of a section and of those around it, outermost first: what ids are made from.
QStringList pathOf(const QList<Section> &sections, int section);

// The innermost section a line lies in, -1 for none.
int sectionAt(const QList<Section> &sections, int line);

// The item that owns a block: the block's own, or that of the list item around it; -1 for none.
int itemAround(const Checklist &checklist, int block);

} // namespace countersign
