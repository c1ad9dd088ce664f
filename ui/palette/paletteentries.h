// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/deploymentsnapshot.h"
#include "models/palettemodel.h"

namespace countersign {

class ActionSet;

// Everything that can be done or gone to just now: what makes no sense at the moment is left out.
QList<PaletteEntry> paletteEntries(const ActionSet &actions, const DeploymentSnapshot &snapshot);

} // namespace countersign
