// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"

class QAbstractItemModel;

namespace countersign::testing {

// A checklist from a sketch, one thing a line: "# Title" and deeper headings, "[ ] item" (two blanks of indent nest it),
// "? item" an optional one, "$ command" a step, "> code" a code block of the item above. Ids are "i1", "s1", …
Checklist sketch(QStringView text);

// A deployment of it in which nobody has said anything: every leaf open, nothing probed.
DeploymentSnapshot untouched(const Checklist &checklist);

// An https check that speaks for an item.
CheckSpec checkFor(const ItemId &item, const QString &id = QStringLiteral("c1"));

// What a probe of it answered.
Evidence answered(const CheckSpec &check, EvidenceStatus status, int httpStatus, const QDateTime &at);

void setStatus(DeploymentSnapshot &snapshot, const ItemId &item, Status status, Attestation attestation = Attestation::Open);
void tick(DeploymentSnapshot &snapshot, const ItemId &item, const PersonId &by, const QString &reason = {});

QDateTime noon(); // 12:00 UTC of a fixed day

// A model as indented lines: what a person would read in its first column.
QStringList treeText(const QAbstractItemModel &model, int column = 0);

} // namespace countersign::testing
