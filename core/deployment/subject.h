// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"

#include <QJsonObject>

namespace countersign {

// What a sign-off covers, as canonical JSON: deployment, gate, role, environment, checklist digest, parameters, the gate's fields and
// choices, each of its required items with its state and last event (and so its waiver), the checks that were dismissed or edited, and
// the evidence cited. Later probe results are not part of it.
QJsonObject subjectOf(const Checklist &checklist, const DeploymentState &state, const QMap<CheckId, EvidenceStatus> &cited, const Role &role);

// The filled fields and choices that lie in the gate's part of the text, by id. Those of a sign-off table belong to no gate.
QMap<QString, QString> fieldsOf(const Checklist &checklist, const DeploymentState &state, const GateId &gate);

Digest subjectDigest(const QJsonObject &subject);

// The journalled evidence a signature made now would cite.
QMap<CheckId, EvidenceStatus> citedEvidence(const DeploymentState &state);

} // namespace countersign
