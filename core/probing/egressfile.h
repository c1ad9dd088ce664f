// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/egresslog.h"

namespace countersign {

// Writes the contacts as CSV, whole or not at all. FileUnwritable.
Expected<> writeEgressFile(const QString &path, const QList<EgressEntry> &contacts);

} // namespace countersign
