// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

namespace countersign {

// Tasks that are the answers to one question ("GO", "NO-GO"): of neighbours that each give a verdict, where yes and no are both among
// them. Ticking all of them would make no sense. Indexes into `items`, in order.
QList<int> verdictItems(const QList<Item> &items);

} // namespace countersign
