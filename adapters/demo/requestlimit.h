// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <chrono>
#include <deque>

namespace countersign::demo {

// At most a hundred requests of one path in five seconds; whoever asks more often is told to slow down.
class RequestLimit
{
public:
    using Clock = std::chrono::steady_clock;

    bool isExceeded(const QString &path, Clock::time_point now = Clock::now())
    {
        constexpr size_t most = 100;
        std::deque<Clock::time_point> &times = m_times[path];
        while (!times.empty() && now - times.front() > std::chrono::seconds(5))
            times.pop_front();
        if (times.size() >= most)
            return true;
        times.push_back(now);
        return false;
    }

private:
    QHash<QString, std::deque<Clock::time_point>> m_times;
};

} // namespace countersign::demo
