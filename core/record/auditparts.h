// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/recordnames.h"

namespace countersign {

// The parts auditDocumentOf() puts together. Each is pure.
QString verdictReasonOf(const RecordSource &source, const RecordNames &names);
QList<AuditFact> coverFactsOf(const RecordSource &source, const RecordNames &names);
QList<AuditException> exceptionsOf(const RecordSource &source, const RecordNames &names);
QList<AuditSignature> signaturesOf(const RecordSource &source, const RecordNames &names);
QList<AuditSection> sectionsOf(const RecordSource &source, const RecordNames &names);
AuditCheck auditCheckOf(const CheckSpec &spec, const RecordSource &source, const RecordNames &names);
AuditCommand auditCommandOf(const CommandRecord &run, const RecordSource &source, const RecordNames &names);
QList<AuditChapter> chaptersOf(const RecordSource &source, const RecordNames &names);
QList<AuditVariable> variablesOf(const RecordSource &source);
QList<AuditFact> environmentOf(const RecordSource &source, const RecordNames &names);
QList<AuditFact> timelineOf(const RecordSource &source, const RecordNames &names);
QList<AuditFact> sourceFactsOf(const RecordSource &source);
QList<AuditAttachment> attachmentsOf(const RecordSource &source, const QByteArray &verifyGuide);
QByteArray verifyGuideOf(const RecordSource &source);

} // namespace countersign
