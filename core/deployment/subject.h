// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/state.h"

#include <QJsonObject>

namespace countersign {

// What a sign-off covers, as canonical JSON: deployment, gate, role, environment, checklist digest, parameters, each required item
// of the gate with its state and last event, and the evidence cited. Later probe results are not part of it.
QJsonObject subjectOf(const Checklist &checklist, const DeploymentState &state, const QMap<CheckId, EvidenceStatus> &cited, const Role &role);

Digest subjectDigest(const QJsonObject &subject);

// The journalled evidence a signature made now would cite.
QMap<CheckId, EvidenceStatus> citedEvidence(const DeploymentState &state);

} // namespace countersign
