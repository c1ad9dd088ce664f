// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/checklist/checklist.h"

namespace countersign {

// An item or step by id, by a unique beginning of it, or by the number of its line ("254", "L254").
Expected<ItemId> findItem(const Checklist &checklist, const QString &text);
Expected<QList<ItemId>> itemsNamed(const Checklist &checklist, const QStringList &words);

} // namespace countersign
