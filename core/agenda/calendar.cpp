// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: Apache-2.0
#include "core/agenda/calendar.h"

#include <QCryptographicHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// RFC 5545 3.3.11
QByteArray escaped(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u';', "\\;"_L1).replace(u',', "\\,"_L1).replace(u'\n', "\\n"_L1);
    text.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    return text.toUtf8();
}

// RFC 5545 3.1: at most 75 octets a line, never within a character.
void put(QByteArray &out, const QByteArray &line)
{
    qsizetype at = 0, room = 75;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while ((uchar(line.at(end)) & 0xc0) == 0x80)
            --end;
        out += line.sliced(at, end - at) + "\r\n ";
        at = end;
        room = 74;
    }
    out += line.sliced(at) + "\r\n";
}

QByteArray utc(const QDateTime &moment) { return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1(); }

// A 31st recurs on the last day of shorter months.
QByteArray monthly(int interval, int day)
{
    QByteArray rule = "RRULE:FREQ=MONTHLY";
    if (interval > 1)
        rule += ";INTERVAL=" + QByteArray::number(interval);
    if (day <= 28)
        return rule + ";BYMONTHDAY=" + QByteArray::number(day);
    QByteArray days = "28";
    for (int each = 29; each <= day; ++each)
        days += ',' + QByteArray::number(each);
    return rule + ";BYMONTHDAY=" + days + ";BYSETPOS=-1";
}

QByteArray ruleOf(const Recurrence &recurrence, const QDate &first)
{
    switch (recurrence.cadence) {
    case Cadence::Daily: return "RRULE:FREQ=DAILY";
    case Cadence::Weekly: return "RRULE:FREQ=WEEKLY";
    case Cadence::Monthly: return monthly(1, first.day());
    case Cadence::Quarterly: return monthly(3, first.day());
    case Cadence::Yearly:
        return first.month() == 2 && first.day() == 29 ? "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1" : "RRULE:FREQ=YEARLY";
    case Cadence::WithinDay:
    case Cadence::WithinWeek:
    case Cadence::WithinMonth:
    case Cadence::None: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

void putEvent(QByteArray &out, const DeploymentState &state, const AgendaTask &task, const QDate &due, bool recurs, const QDateTime &now)
{
    const QString key = state.id.toString() + u'/' + task.task + u'/' + due.toString(Qt::ISODate);
    put(out, "BEGIN:VEVENT");
    put(out, "UID:" + QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(32) + "@countersign");
    put(out, "DTSTAMP:" + utc(now));
    put(out, "DTSTART;VALUE=DATE:" + due.toString(u"yyyyMMdd"_s).toLatin1());
    if (recurs)
        put(out, ruleOf(task.recurrence, task.anchor.date()));
    put(out, "SUMMARY:" + escaped(task.text));
    put(out, "DESCRIPTION:"
                 + escaped(state.start.system + u" → "_s + state.start.environment + (task.section.isEmpty() ? QString() : u'\n' + task.section)));
    put(out, "CATEGORIES:" + escaped(state.start.system));
    put(out, "TRANSP:TRANSPARENT");
    put(out, "BEGIN:VALARM");
    put(out, "ACTION:DISPLAY");
    put(out, "DESCRIPTION:" + escaped(task.text));
    put(out, "TRIGGER;RELATED=START:PT9H");
    put(out, "END:VALARM");
    put(out, "END:VEVENT");
}

} // namespace

QByteArray calendarOf(const QList<CalendarSource> &sources, const QDateTime &now)
{
    // a cron line has no rule of this kind: its days of the coming month stand one by one
    QByteArray out;
    put(out, "BEGIN:VCALENDAR");
    put(out, "VERSION:2.0");
    put(out, "PRODID:-//Countersign//Agenda//EN");
    put(out, "CALSCALE:GREGORIAN");
    for (const CalendarSource &source : sources) {
        for (AgendaTask task : source.tasks) {
            task.anchor = task.anchor.toTimeZone(now.timeZone());
            const QDate anchor = task.anchor.date();
            const QDate until = task.recurrence.cron ? now.date().addMonths(1) : anchor.addYears(2);
            const QList<QDate> dates = dueDates(task.recurrence, anchor, task.recurrence.cron ? now.date() : anchor, until);
            const bool recurs = !task.recurrence.cron && !task.recurrence.isOnce();
            for (const QDate &date : recurs ? dates.first(std::min<qsizetype>(1, dates.size())) : dates)
                putEvent(out, source.state, task, date, recurs, now);
        }
    }
    put(out, "END:VCALENDAR");
    return out;
}

} // namespace countersign
