// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/recurrence.h"
#include "core/deployment/state.h"

namespace countersign {

// Recurring or due work of one system, as its newest deployment has it.
struct AgendaTask {
    QString task = {}; // item id, "cron.<line>" or "review.<line>"
    QString text = {};
    int line = 0;
    Recurrence recurrence = {};
    QDateTime anchor = {}; // when the system went live

    QString section = {};
};

enum class AgendaStanding { Late, Today, Ahead, Done };

// One day on which something is due, or was.
struct AgendaEntry {
    AgendaTask task = {};
    DeploymentId deployment = {};
    QString system = {};
    QString environment = {};
    QDate due = {};
    QDateTime dueAt = {}; // to the minute, for what is due a day after going live
    AgendaStanding standing = AgendaStanding::Ahead;
    RecurringRecord done = {}; // where it is
};

// What recurs in a checklist, and the due windows behind going live. Empty before it is live.
QList<AgendaTask> agendaTasks(const Checklist &checklist, const DeploymentState &state);

// What is late, due today, and due up to `until`, by day: of each task the newest that is late and the next ones; of daily work the next only.
QList<AgendaEntry> agendaOf(const Checklist &checklist, const DeploymentState &state, const QDateTime &now, const QDate &until);

// The deployments whose work goes on: the newest of each system and environment that went live and was not rolled back.
QList<DeploymentId> agendaDeployments(const JournalState &journal);

} // namespace countersign
