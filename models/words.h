// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/deployment/view.h"

#include <QString>

namespace countersign {

// The words that lists, cells and panes share. Whole sentences of errors are core/wording's.
QString word(Status status); // "Failing"
QString word(VerdictKind verdict); // "NO-GO"
QString word(EvidenceStatus status);
QString word(RoleStanding standing);
QString word(Meaning meaning);

// "1 failing", "64 open": the number with the word.
QString countWord(Status status, int count);

// Why a check is off or cannot tell: "its host is not approved".
QString reasonOf(Obstacle obstacle);

// What stopped an attempt, without what was expected: "connection refused".
QString reasonOf(Failure failure, const Observation &observation);

// The one thing that a cell has room for: "503", "refused", "off".
QString shortValue(const Evidence &evidence);

// The first thing that is wrong, as a sentence: "got 503, want 200". Empty when nothing is.
QString complaintOf(const Evidence &evidence);

} // namespace countersign
