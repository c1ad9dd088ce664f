// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/view.h"

namespace countersign {

// The words that window, command line and record share, in the user's language.
QString wordOf(Status status); // "Failing"
QString wordOf(EvidenceStatus status); // "Passing"
QString wordOf(VerdictKind verdict); // "GO WITH WAIVERS"
QString wordOf(Meaning meaning); // "Approved"
QString wordOf(RoleStanding standing); // "Not yet"

// What a probe came to, as a release manager says it on a call: "answered 503, want 200", "certificate expired 3 days ago".
QString sentenceOf(const ProbeResult &result);

// Why a check is off or cannot tell, and what would change that.
QString sentenceOf(Obstacle obstacle);

} // namespace countersign
