// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/decide.h"

namespace countersign {

// Changes the settings where the fact is one about them; whether it was.
bool applySetting(EnvironmentSettings &settings, const Fact &fact);

// What persons have said about a system's environment, for its next deployment. Not what was allowed for one night only: checks that
// write, cost or load.
QList<DraftedFact> carriedOver(const EnvironmentSettings &settings);

} // namespace countersign
