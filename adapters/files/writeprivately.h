// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"

namespace countersign {

// Replaces `path` by a file of mode 0600 with these bytes, on disk when it returns. Blocks.
Expected<> writePrivately(const QString &path, QByteArrayView bytes);

} // namespace countersign
