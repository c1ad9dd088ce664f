// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record/auditdocumentof.h"

#include <QJsonObject>

namespace countersign {

inline constexpr char statementType[] = "application/vnd.in-toto+json";

// The deployment as an in-toto statement (https://in-toto.io/Statement/v1) for tools that admit software by such: what was deployed
// are the commits and image digests that placeholders and version name, and the checklist. Pure.
QJsonObject inTotoStatement(const RecordSource &source);

} // namespace countersign
