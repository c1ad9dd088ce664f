// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/environment/redactor.h"
#include "core/services/journal.h"

namespace countersign {

class ChainReader;

// The facts as signed events that stand behind the newest one `reader` has read, without the secrets `redactor` knows (null: it knows none).
// What signing and encoding report; nothing is written.
Expected<QList<RecordedEvent>> composeEvents(const ChainReader &reader, const Append &request, const QList<FactToAppend> &facts, const QDateTime &now,
                                             const Redactor *redactor);

} // namespace countersign
