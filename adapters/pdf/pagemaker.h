// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/pdf/flow.h"
#include "adapters/pdf/row.h"

namespace countersign::pdf {

// The parts of the record, in the order they are set. Each appends its pages to the flow.
bool setCover(Flow &flow, const AuditDocument &document, const Typeface &typeface); // whether every exception had room on it
void setExceptions(Flow &flow, const AuditDocument &document, const Typeface &typeface);
void setSignOffs(Flow &flow, const AuditDocument &document, const Typeface &typeface);
void setChecklist(Flow &flow, const AuditDocument &document, const Typeface &typeface);
void setChapters(Flow &flow, const AuditDocument &document, const Typeface &typeface); // what happened beside the checklist
void setVariables(Flow &flow, const AuditDocument &document, const Typeface &typeface);
void setAppendix(Flow &flow, const AuditDocument &document, const Typeface &typeface); // environment, timeline, source, verification

// Shared by them.
void addChapter(Flow &flow, const QString &title, const Typeface &typeface); // on a new page
void addShortChapter(Flow &flow, const QString &title, const Typeface &typeface); // below the one before, where there is room
void addFacts(Flow &flow, const QList<AuditFact> &facts, const Typeface &typeface);
void addExceptionRow(Group &group, const AuditException &exception, qreal width, const Typeface &typeface);

} // namespace countersign::pdf
