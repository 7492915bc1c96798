"""Writes the days of a plan for any calendar (iCalendar, RFC 5545).

Whole days have no time zone, so no calendar moves them. Each event keeps its id and its sequence number grows, so
that importing the file again updates and removes rather than duplicates.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from icalendar import Alarm, Calendar
from icalendar import Event as Entry

from documents.calendar.events import Event
from documents.text.carried import carried, carried_line
from words import files, paper

# From the midnight that begins the day: nine in the morning a week before, and on the day.
ALARMS = ((files.SOON, timedelta(days=-7, hours=9)), (files.TODAY, timedelta(hours=9)))


def calendar_file(events: Iterable[Event], sequence: int, changed_at: datetime, made_at: datetime) -> bytes:
    """The file with these events, all bearing `sequence`; both times are UTC."""
    calendar = Calendar()
    calendar.add("prodid", f"-//{paper.PRODUCT}//Action plan//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", files.CALENDAR_NAME)
    for event in events:
        calendar.add_component(_entry(event, sequence, changed_at, made_at))
    return bytes(calendar.to_ical())


def _entry(event: Event, sequence: int, changed_at: datetime, made_at: datetime) -> Entry:
    title = carried_line(event.title)
    entry = Entry()
    entry.add("uid", event.uid)
    entry.add("dtstamp", made_at)
    entry.add("last-modified", changed_at)
    entry.add("sequence", sequence)
    entry.add("dtstart", event.day)
    if event.day < date.max:
        entry.add("dtend", event.day + timedelta(days=1))
    entry.add("summary", title)
    entry.add("description", carried(event.details))
    entry.add("transp", "TRANSPARENT")  # to have something due does not make anybody busy
    entry.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    if not event.closed:
        for when, before in ALARMS:
            entry.add_component(_alarm(files.reminder(when, title), before))
    return entry


def _alarm(says: str, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", says)
    alarm.add("trigger", before)
    return alarm
