// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checks/shell/shellscript.h"

#include <optional>

namespace countersign {

// What a comment says must come out: "Expected: 200" gives "200", "Should redirect to https://" stays whole. Nothing for other comments.
std::optional<QString> expectationIn(const QString &comment);

} // namespace countersign
