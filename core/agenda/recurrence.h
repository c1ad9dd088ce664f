// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist.h"

#include <QDateTime>
#include <bitset>
#include <optional>

namespace countersign {

// "30 2 * * 1-5": minutes, hours, days of the month, months, days of the week; lists, ranges, steps and English names.
class CronSchedule
{
public:
    static std::optional<CronSchedule> parse(const QString &schedule); // also @daily, @weekly, @monthly, @yearly

    bool runsOn(const QDate &date) const;
    int timesADay() const { return int(m_minutes.count() * m_hours.count()); }

private:
    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days;
    std::bitset<13> m_months;
    std::bitset<8> m_weekdays; // 0 and 7: Sunday
    bool m_everyDay = false;
    bool m_everyWeekday = false;
};

// When work comes due: by a cadence from the day the system went live, or by a cron line.
struct Recurrence {
    Cadence cadence = Cadence::None;
    std::optional<CronSchedule> cron = {};

    bool isOnce() const { return cadence == Cadence::WithinDay || cadence == Cadence::WithinWeek || cadence == Cadence::WithinMonth; }
};

// The days from `from` to `until`, both included, on which it is due, in order; a month that is too short gives its last day.
// The first is one period after `anchor`; a due window has one.
QList<QDate> dueDates(const Recurrence &recurrence, const QDate &anchor, const QDate &from, const QDate &until);

// The last due day before or on `day`; invalid: none.
QDate lastDue(const Recurrence &recurrence, const QDate &anchor, const QDate &day);

// When a person is reminded of what is due on a day: at nine in the morning there, or the first moment after it that exists.
QDateTime reminderAt(const QDate &due, const QTimeZone &zone);

} // namespace countersign
