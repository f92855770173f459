"""Requests as calendar entries (RFC 5545): one VEVENT for each window that has a day.

A window on one day with an hour becomes an hour in the calendar, in UTC: every program shows that right, with no
VTIMEZONE to disagree about. An open end is taken as one hour after the start, an open start as one hour before the end:
the length of a visit is for staff to settle. All else, and a window of several days even with hours, becomes whole
days (DTEND is the day after, RFC 5545 3.6.1), and blocks nobody's calendar until it is accepted.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mailbot.model import Attachment, Identity, Request, Slot, State
from mailbot.replies.safe import one_line
from mailbot.staff.export import date_words, group_words, time_words

if TYPE_CHECKING:
    from icalendar import Calendar, Event

_PRAGUE = ZoneInfo("Europe/Prague")
_PRODUCT = "-//mailbot//mailbot//EN"
_UID_SPACE = uuid.UUID("4f6e1d0a-3f0f-5b0e-9a60-6d61696c626f")  # any constant: it makes the UIDs ours
_OPEN = timedelta(hours=1)
_LONGEST = 300
_STATUS = {State.ACCEPTED: "CONFIRMED", State.DECLINED: "CANCELLED", State.CANCELLED: "CANCELLED"}


def slot_events(request: Request, identity: Identity, now: datetime) -> tuple[Attachment, ...]:
    """An .ics file for each window with a day, ready to be attached. `now` becomes DTSTAMP.

    METHOD is PUBLISH (RFC 5546 3.2.1): an entry to take over, which asks nobody for an answer.
    """
    files = []
    for number, slot in _dated(request):
        calendar = _calendar()
        calendar.add("method", "PUBLISH")
        event = _event(request, number, slot, now)
        event.add("organizer", f"mailto:{identity.address}")
        calendar.add_component(event)
        name = f"visit-{request.id}-{number}.ics" if request.id else f"visit-{number}.ics"
        files.append(Attachment(name, "text/calendar; charset=utf-8; method=PUBLISH", calendar.to_ical()))
    return tuple(files)


def to_icalendar(requests: Iterable[Request], now: datetime) -> bytes:
    """One .ics file with the entries of all requests; `now` becomes DTSTAMP. The UIDs are those of `slot_events`."""
    calendar = _calendar()
    for request in requests:
        for number, slot in _dated(request):
            calendar.add_component(_event(request, number, slot, now))
    return bytes(calendar.to_ical())


def _calendar() -> Calendar:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    return calendar


def _dated(request: Request) -> list[tuple[int, Slot]]:
    """The windows with a day, with their number among all windows: a window keeps its number, and so its UID."""
    slots = enumerate((held.value for held in request.slots), start=1)
    return [(number, slot) for number, slot in slots if slot.start_date or slot.end_date]


def _event(request: Request, number: int, slot: Slot, now: datetime) -> Event:
    from icalendar import Event

    start, end = span(slot)
    event = Event()
    event.add("uid", str(uuid.uuid5(_UID_SPACE, f"{request.token}/{number}")))
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("sequence", request.sequence)
    event.add("status", _STATUS.get(request.state, "TENTATIVE"))
    event.add("transp", "OPAQUE" if request.state is State.ACCEPTED else "TRANSPARENT")
    event.add("summary", _summary(request))
    event.add("description", _description(request, slot))
    contact = _contact(request)
    if contact:
        event.add("contact", contact)
    if request.created_at:
        event.add("created", request.created_at.astimezone(UTC))
    if request.updated_at:
        event.add("last-modified", request.updated_at.astimezone(UTC))
    return event


def span(slot: Slot) -> tuple[date, date] | tuple[datetime, datetime]:
    """Start and (exclusive) end of a window with a day: moments in UTC, or whole days."""
    first = slot.start_date or slot.end_date
    last = slot.end_date or slot.start_date
    if first is None or last is None:
        raise ValueError("the window has no day")
    last = max(first, last)
    if first != last or (slot.start_time is None and slot.end_time is None):
        return first, _next_day(last)
    try:
        return _hours(first, slot)
    except OverflowError:  # the first or last day that Python knows
        return first, _next_day(first)


def _hours(day: date, slot: Slot) -> tuple[datetime, datetime]:
    end = _moment(day, slot.end_time) if slot.end_time else None
    if slot.start_time:
        start = _moment(day, slot.start_time)
    elif end:
        start = end - _OPEN
    else:
        raise ValueError("the window has no hour")
    return start, end if end and end > start else start + _OPEN


def _moment(day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, _PRAGUE).astimezone(UTC)


def _next_day(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def _summary(request: Request) -> str:
    who = one_line(request.institution.value, _LONGEST) if request.institution else ""
    who = who or (one_line(request.contact_name.value, _LONGEST) if request.contact_name else "")
    group = f" ({group_words(request.group_size.value)})" if request.group_size else ""
    return f"{who or 'Visit request'}{group}"


def _description(request: Request, slot: Slot) -> str:
    lines = [
        ("Request", str(request.id) if request.id else ""),
        ("Days", date_words(slot)),
        ("Hours", time_words(slot)),
        ("Interest", one_line(request.interest.value, _LONGEST) if request.interest else ""),
        ("Group", group_words(request.group_size.value) if request.group_size else ""),
        ("Contact", _contact(request)),
    ]
    return "\n".join(f"{label}: {value}" for label, value in lines if value)


def _contact(request: Request) -> str:
    held = (request.contact_name, request.contact_email, request.contact_phone)
    return ", ".join(one_line(one.value, _LONGEST) for one in held if one)
