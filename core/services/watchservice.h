// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/watch/hourlyrollup.h"

#include <QObject>
#include <QTimer>

namespace countersign {

class Session;

// While the open deployment is live and nobody has closed its watch, puts an hourly roll-up of what probing saw into the journal. Main thread.
class WatchService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchService)
public:
    WatchService(Session &session, const Clock &clock, QObject *parent = nullptr);

    void record(); // the hours that are over; done by itself with every sample and every minute

private:
    void follow(const QList<CheckId> &checks);
    bool isWatching() const;

    Session &m_session;
    const Clock &m_clock;
    HourlyRollup m_rollup;
    QTimer m_timer;
};

} // namespace countersign
