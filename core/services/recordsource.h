// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/auditdocumentof.h"
#include "core/record/recordverification.h"
#include "core/services/journal.h"

namespace countersign {

// Every record that a journal has written down, oldest first. Those written before records were numbered are counted.
QList<KnownRecord> knownRecords(const Journal &journal);

// What a record of a deployment made at `now` is made from. Number and predecessor are those of the next record.
RecordSource recordSource(const Journal &journal, Checklist checklist, QList<CheckSpec> checks, DeploymentState state, EvidenceByCheck evidence,
                          const QDateTime &now);

// The machine's word as the journal has it, for a deployment that nobody probes now.
EvidenceByCheck journalledEvidence(const DeploymentState &state);

} // namespace countersign
