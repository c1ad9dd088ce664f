#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: Apache-2.0
"""readcalendar.py FILE UNTIL: every day of a calendar up to UNTIL (YYYY-MM-DD), as python3-icalendar and python3-dateutil read it.

One line "YYYY-MM-DD SUMMARY" an occurrence, sorted. Exit 0 good, 1 not a calendar that can be used, 77 the readers are not here.
"""
import datetime
import sys

try:
    import icalendar
    from dateutil import rrule
except ImportError:
    sys.exit(77)


def days(event, until):
    start = event.decoded("DTSTART")
    if type(start) is not datetime.date:
        sys.exit(f"not a day: {start}")
    rule = event.get("RRULE")
    if rule is None:
        return [start] if start <= until else []
    first = datetime.datetime.combine(start, datetime.time())
    last = datetime.datetime.combine(until, datetime.time())
    return [each.date() for each in rrule.rrulestr(rule.to_ical().decode(), dtstart=first).between(first, last, inc=True)]


def main(path, until):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    lines, names = [], set()
    for event in calendar.walk("VEVENT"):
        for component in event.walk():
            if component.errors:
                sys.exit(f"{component.name}: {component.errors}")
        alarms = event.walk("VALARM")
        if len(alarms) != 1 or alarms[0].decoded("TRIGGER") != datetime.timedelta(hours=9) or event["UID"] in names:
            sys.exit(f"alarm or name of {event['SUMMARY']}")
        names.add(event["UID"])
        lines += [f"{day} {event['SUMMARY']}" for day in days(event, until)]
    print("\n".join(sorted(lines)))


main(sys.argv[1], datetime.date.fromisoformat(sys.argv[2]))
