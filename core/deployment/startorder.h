// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/view.h"

namespace countersign {

// The first step that has to be up before `step` may be started, as the text's start order has it; null: nothing is in its way. Up is what a
// person has settled and no check contradicts; those in `alsoUp` count as well. Pure.
const Step *waitsFor(const Checklist &checklist, const DeploymentView &view, const ItemId &step, const QList<ItemId> &alsoUp = {});

} // namespace countersign
