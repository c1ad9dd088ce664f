// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/reminders.h"

#include <QTimeZone>

namespace countersign {

QString occurrenceKey(const AgendaEntry &entry)
{
    return entry.deployment.toString() + u'/' + entry.task.task + u'/' + entry.due.toString(Qt::ISODate);
}

QList<AgendaEntry> dueReminders(const QList<AgendaEntry> &entries, const QDateTime &now, const QStringList &told)
{
    QList<AgendaEntry> due;
    for (const AgendaEntry &entry : entries) {
        const QDateTime moment = entry.dueAt.isValid() ? entry.dueAt : reminderAt(entry.due, now.timeZone());
        if (entry.standing != AgendaStanding::Done && moment <= now && !told.contains(occurrenceKey(entry)))
            due << entry;
    }
    return due;
}

} // namespace countersign
