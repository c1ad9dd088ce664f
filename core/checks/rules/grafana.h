// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/rules/rules.h"

namespace countersign {

// Grafana: that it runs, that its first password is gone, its data sources, dashboards, alert rules and contact points.
void deriveGrafana(const Reading &reading, QList<CheckSpec> &checks);

} // namespace countersign
