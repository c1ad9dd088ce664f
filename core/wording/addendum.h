// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"

namespace countersign {

// How the watch went, line by line: the statement that closing it signs.
QString watchStatement(const QList<CheckSpec> &checks, const DeploymentState &state, const QList<AgendaEntry> &due, const QDateTime &now);

} // namespace countersign
