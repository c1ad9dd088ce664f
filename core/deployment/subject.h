// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/view.h"

#include <QJsonObject>

namespace countersign {

// What a sign-off covers, as canonical JSON: deployment, gate, role, environment, checklist digest, and for each required item of
// the gate its state and last event. Later probe results are not part of it; the results cited at the moment are.
QJsonObject subjectOf(const Checklist &checklist, const DeploymentState &state, const DeploymentView &view, const Role &role);

Digest subjectDigest(const QJsonObject &subject);

// The sentence a role signs, with everything that is out of the ordinary in it.
QString statementOf(const Checklist &checklist, const DeploymentState &state, const DeploymentView &view, const Role &role, Meaning meaning);

} // namespace countersign
