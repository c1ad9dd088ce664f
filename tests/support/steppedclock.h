// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"

#include <atomic>
#include <chrono>

namespace countersign::testing {

// Goes as the system's does, and jumps ahead when told to. Any thread.
class SteppedClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime().addSecs(m_ahead.load()); }

    void step(std::chrono::seconds by) { m_ahead += by.count(); }
    std::chrono::seconds ahead() const { return std::chrono::seconds(m_ahead.load()); }

private:
    std::atomic<qint64> m_ahead = 0;
};

} // namespace countersign::testing
