// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/agenda/agenda.h"

namespace countersign {

// What names one occurrence among all: "<deployment>/<task>/<day>".
QString occurrenceKey(const AgendaEntry &entry);

// What a person has to be reminded of now: open, its moment has come, and not among `told`. A due window of a day has its minute; everything
// else is due from nine in the morning of its day, in the zone of `now`. Pure.
QList<AgendaEntry> dueReminders(const QList<AgendaEntry> &entries, const QDateTime &now, const QStringList &told);

} // namespace countersign
