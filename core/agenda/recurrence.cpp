// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/recurrence.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

const QStringList monthNames{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s, u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
const QStringList weekdayNames{u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s};

std::optional<int> number(const QString &text, const QStringList &names, int base)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    if (ok)
        return value;
    const qsizetype at = names.indexOf(text.toLower().left(3));
    return at < 0 ? std::nullopt : std::optional(int(at) + base);
}

// "1-5", "*/10", "mon,thu", "3"
template <size_t N>
bool readField(const QString &field, int least, std::bitset<N> &bits, const QStringList &names = {})
{
    for (const QString &part : field.split(u',')) {
        const QString range = part.section(u'/', 0, 0);
        const bool stepped = part.contains(u'/');
        const int step = stepped ? part.section(u'/', 1).toInt() : 1;
        int first = least, last = int(N) - 1;
        if (range != "*"_L1) {
            const auto from = number(range.section(u'-', 0, 0), names, least);
            const auto to = range.contains(u'-') ? number(range.section(u'-', 1), names, least) : stepped ? std::optional(last) : from;
            if (!from || !to)
                return false;
            first = *from;
            last = *to;
        }
        if (step < 1 || first < least || last >= int(N) || first > last)
            return false;
        for (int value = first; value <= last; value += step)
            bits.set(size_t(value));
    }
    return true;
}

QString spelled(const QString &schedule)
{
    if (schedule == "@hourly"_L1)
        return u"0 * * * *"_s;
    if (schedule == "@daily"_L1 || schedule == "@midnight"_L1)
        return u"0 0 * * *"_s;
    if (schedule == "@weekly"_L1)
        return u"0 0 * * 0"_s;
    if (schedule == "@monthly"_L1)
        return u"0 0 1 * *"_s;
    return schedule == "@yearly"_L1 || schedule == "@annually"_L1 ? u"0 0 1 1 *"_s : schedule;
}

// The n-th due day, counted from 1; counted from the anchor each time, so that the 31st comes back after a February.
QDate nth(Cadence cadence, const QDate &anchor, int n)
{
    switch (cadence) {
    case Cadence::Daily: return anchor.addDays(n);
    case Cadence::Weekly: return anchor.addDays(7 * n);
    case Cadence::Monthly: return anchor.addMonths(n);
    case Cadence::Quarterly: return anchor.addMonths(3 * n);
    case Cadence::Yearly: return anchor.addYears(n);
    case Cadence::WithinDay: return n == 1 ? anchor.addDays(1) : QDate();
    case Cadence::WithinWeek: return n == 1 ? anchor.addDays(7) : QDate();
    case Cadence::WithinMonth: return n == 1 ? anchor.addMonths(1) : QDate();
    case Cadence::None: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

// The first n whose day is not before `from`, guessed low.
int firstFrom(Cadence cadence, const QDate &anchor, const QDate &from)
{
    const qint64 days = anchor.daysTo(from);
    switch (cadence) {
    case Cadence::Daily: return int(std::max<qint64>(1, days));
    case Cadence::Weekly: return int(std::max<qint64>(1, days / 7));
    case Cadence::Monthly: return int(std::max<qint64>(1, days / 31 - 1));
    case Cadence::Quarterly: return int(std::max<qint64>(1, days / 92 - 1));
    case Cadence::Yearly: return int(std::max<qint64>(1, days / 366 - 1));
    default: return 1;
    }
}

} // namespace

std::optional<CronSchedule> CronSchedule::parse(const QString &schedule)
{
    const QStringList fields = spelled(schedule.simplified()).split(u' ');
    if (fields.size() != 5)
        return std::nullopt;
    CronSchedule cron;
    const bool read = readField(fields.at(0), 0, cron.m_minutes) && readField(fields.at(1), 0, cron.m_hours)
                      && readField(fields.at(2), 1, cron.m_days) && readField(fields.at(3), 1, cron.m_months, monthNames)
                      && readField(fields.at(4), 0, cron.m_weekdays, weekdayNames);
    if (!read)
        return std::nullopt;
    cron.m_everyDay = fields.at(2).startsWith(u'*');
    cron.m_everyWeekday = fields.at(4).startsWith(u'*');
    if (cron.m_weekdays.test(7))
        cron.m_weekdays.set(0);
    return cron;
}

// Where both the day of the month and the day of the week are given, either is enough (POSIX crontab).
bool CronSchedule::runsOn(const QDate &date) const
{
    if (!m_months.test(size_t(date.month())))
        return false;
    const bool day = m_days.test(size_t(date.day())), weekday = m_weekdays.test(size_t(date.dayOfWeek() % 7));
    return m_everyDay || m_everyWeekday ? day && weekday : day || weekday;
}

QList<QDate> dueDates(const Recurrence &recurrence, const QDate &anchor, const QDate &from, const QDate &until)
{
    QList<QDate> dates;
    if (recurrence.cron) {
        for (QDate date = std::max(from, anchor.addDays(1)); date <= until; date = date.addDays(1)) {
            if (recurrence.cron->runsOn(date))
                dates.append(date);
        }
        return dates;
    }
    for (int n = firstFrom(recurrence.cadence, anchor, from);; ++n) {
        const QDate date = nth(recurrence.cadence, anchor, n);
        if (!date.isValid() || date > until)
            return dates;
        if (date >= from)
            dates.append(date);
    }
}

QDate lastDue(const Recurrence &recurrence, const QDate &anchor, const QDate &day)
{
    const QList<QDate> dates = dueDates(recurrence, anchor, recurrence.isOnce() ? anchor : day.addYears(-1), day);
    return dates.isEmpty() ? QDate() : dates.last();
}

QDateTime reminderAt(const QDate &due, const QTimeZone &zone)
{
    return QDateTime(due, QTime(9, 0), zone, QDateTime::TransitionResolution::RelativeToBefore);
}

} // namespace countersign
