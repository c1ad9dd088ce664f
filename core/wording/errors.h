// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

#include <QString>

namespace countersign {

// What happened, what it means, what to do: one or two plain sentences in the user's language.
QString sentence(const Error &error);

// The code's own name, for logs and machine output: "FileMissing".
QString describeCode(ErrorCode code);

} // namespace countersign
