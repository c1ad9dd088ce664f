// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSqlDatabase>
#include <chrono>
#include <map>
#include <mutex>

namespace countersign::database {

// Hangs up, from another thread, on servers that keep the driver waiting: it knows no deadline of its own.
class ConnectionBreaker
{
public:
    using Clock = std::chrono::steady_clock;

    // Watches a connection for as long as it lives.
    class Watch
    {
    public:
        Watch(ConnectionBreaker &breaker, const QSqlDatabase &connection, Clock::time_point deadline);
        ~Watch();
        Q_DISABLE_COPY_MOVE(Watch)

        void breakNow(); // for an answer that has been read far enough

    private:
        ConnectionBreaker &m_breaker;
        int m_socket;
    };

    void breakAll(); // and whatever is watched from now on
    void breakExpired();

private:
    std::mutex m_mutex;
    bool m_allBroken = false; // guarded by m_mutex
    std::map<int, Clock::time_point> m_watched; // socket -> deadline; guarded by m_mutex, so that none is closed under our hands
};

} // namespace countersign::database
