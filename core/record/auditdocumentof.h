// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/chain.h"
#include "core/deployment/view.h"
#include "core/record/auditdocument.h"

namespace countersign {

// Everything a record is made from, as values.
struct RecordSource {
    Checklist checklist = {};
    QList<CheckSpec> checks = {};
    DeploymentState state = {};
    DeploymentView view = {}; // as of the decisive moment: the decision, else the last signature, else now
    EvidenceByCheck evidence = {};
    JournalState journal = {};
    QList<RecordedEvent> events = {}; // of the deployment, in order
    QByteArray bundle = {}; // one DSSE envelope a line; becomes the attachment "journal.jsonl"
    Digest head = {};
    int number = 0; // of this record in the journal, from 1
    QString predecessor = {}; // digest of the record before; empty for none
    QDateTime created = {}; // with zone; fixes every date in the file
    QStringList signedFields = {}; // which the export will fill
    QHash<Digest, QByteArray> outputs = {}; // of commands, by salted digest; only where the detail asks for them
    PersonId sealedBy = {}; // who puts the export seal on it; empty: nobody
    RecordDetail detail = RecordDetail::Full;
    PaperSize paper = PaperSize::A4;
};

// The audit document with its attachments: journal.jsonl (Data), the checklist byte for byte (Source), VERIFY.md and the independent
// verifier (Supplement). Fields are named "signoff.<gate>.<role slug>", one for each required sign-off. Pure.
AuditDocument auditDocumentOf(const RecordSource &source);

} // namespace countersign
