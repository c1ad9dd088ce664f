// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/probing/proberesult.h"

namespace countersign {

// A person's word on an item.
enum class Attestation { Open, Ticked, NotApplicable, Waived };

// What an item or section amounts to, worst first (docs/STATUS.md): person and machine together.
enum class Status { Failing, Unknown, Stale, Degraded, Open, Checking, Waived, Ticked, Verified, NotApplicable };

QString nameOf(Status status); // stable, lower case with hyphens: "not-applicable"

enum class VerdictKind { Draft, NoGo, Hold, GoWithWaivers, Go, Live, Closed, RolledBack, Aborted };

QString nameOf(VerdictKind kind); // stable: "go-with-waivers"

enum class Meaning { Approved, Reviewed, Rejected };

QString nameOf(Meaning meaning);

} // namespace countersign
