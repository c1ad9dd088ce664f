// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <QStringList>
#include <memory>

namespace countersign {

// Opens the window and gives the exit code when it is closed. `words` is the whole command line: options, files, or "demo".
int runWindow(const QStringList &words, int &argc, char **argv, const std::shared_ptr<const Clock> &clock);

// Whether `countersign demo` with these words means the window (rather than --headless or --serve) and there is a display for it.
bool wantsDemoWindow(const QStringList &words);

} // namespace countersign
