// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"

namespace countersign {

struct CalendarSource {
    DeploymentState state = {};
    QList<AgendaTask> tasks = {};
};

// The recurring and due work as a calendar (RFC 5545): one event a task, with a rule where it recurs and an alarm on the morning it is due.
QByteArray calendarOf(const QList<CalendarSource> &sources, const QDateTime &now);

} // namespace countersign
