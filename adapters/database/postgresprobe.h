// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "adapters/database/connectionbreaker.h"
#include "core/base/clock.h"
#include "core/probing/environmentsettings.h"

namespace countersign::database {

// Signs in, asks one reading statement inside a read-only transaction, and leaves. Blocks until then; any thread.
Observation probePostgres(const ProbeRequest &request, ConnectionBreaker &breaker, const countersign::Clock &clock);

} // namespace countersign::database
