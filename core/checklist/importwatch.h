// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

namespace countersign {

// An import seen from another thread: how far it is, and whether it is still wanted.
class ImportWatch
{
public:
    static constexpr int percentOfImport = 60; // the rest is for the checks

    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    int percent() const { return m_percent; }
    void setPercent(int percent) { m_percent = percent; }

private:
    std::atomic<bool> m_cancelled = false;
    std::atomic<int> m_percent = 0;
};

} // namespace countersign
