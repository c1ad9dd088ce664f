// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/calendar.h"
#include "core/base/clock.h"
#include "core/base/error.h"

#include <QFuture>
#include <QObject>

namespace countersign {

class HistoryService;
class Journal;

struct CollectedAgenda {
    QList<AgendaEntry> entries = {}; // by day
    QList<CalendarSource> sources = {};
};

// Recurring and due work over all systems that are live. Main thread; the work is off it.
class AgendaService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgendaService)
public:
    AgendaService(const Journal &journal, HistoryService &history, const Clock &clock, QObject *parent = nullptr);

    QFuture<Expected<CollectedAgenda>> collect(int days); // what is late, and what comes due in so many days

    // The calendar of all of it as an .ics file. FileUnwritable.
    QFuture<Expected<>> writeCalendar(const QString &path);

private:
    QFuture<Expected<CollectedAgenda>> add(std::shared_ptr<CollectedAgenda> collected, QList<DeploymentId> left, int days);

    const Journal &m_journal;
    HistoryService &m_history;
    const Clock &m_clock;
};

} // namespace countersign
