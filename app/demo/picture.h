// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/desk.h"

namespace countersign {

// The window as it shows the session's open deployment, without a display, as a PNG of 1440 × 900.
Expected<> takePicture(Desk &desk, const QString &path);

} // namespace countersign
