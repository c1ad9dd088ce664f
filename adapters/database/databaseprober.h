// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/ports/prober.h"

#include <QThreadPool>
#include <QTimer>
#include <mutex>

namespace countersign {

// Asks PostgreSQL servers, through Qt's driver. It waits for its answers, and signing in costs milliseconds of processor time: so this
// has threads of its own, apart from the loop of the other probes. At most four servers are asked at once.
class DatabaseProber final : public Prober
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DatabaseProber)
public:
    // `clock` is asked from those threads.
    explicit DatabaseProber(std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(), QObject *parent = nullptr);
    ~DatabaseProber() override; // hangs up on what is under way

    void submit(const QList<ProbeRequest> &requests) override;
    void cancelAll() override;

private:
    struct Round; // what one cancelAll() ends
    void handOver();

    const std::shared_ptr<const Clock> m_clock;
    QThreadPool m_threads;
    std::shared_ptr<Round> m_round;
    QTimer m_timer;
    qsizetype m_pending = 0;
    std::mutex m_mutex;
    QList<ProbeResult> m_ended; // guarded by m_mutex
};

} // namespace countersign
