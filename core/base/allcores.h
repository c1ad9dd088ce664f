// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtTypes>
#include <functional>

namespace countersign {

// Calls `work` for all of [0, count), a stretch of at most `stretch` at a time, on all cores that are free, and returns when it is done. `work` is
// called on several threads at once and touches nothing that belongs to another stretch. One stretch alone is done on the caller's thread.
void onAllCores(qsizetype count, qsizetype stretch, const std::function<void(qsizetype from, qsizetype end)> &work);

} // namespace countersign
