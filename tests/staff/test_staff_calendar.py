"""Calendar entries, read back by the library that others read them with."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from mailbot.model import GroupSize, Held, Identity, Request, Slot, State
from mailbot.staff.calendar import slot_events, to_icalendar

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
US = Identity("international@ipr.example", frozenset({"international@ipr.example"}))
MAY, DAY = date(2027, 5, 12), timedelta(days=1)


def _request(*slots: Slot, **changes: object) -> Request:
    request = Request(
        token="abcdefghijklmnop",
        state=State.COMPLETE,
        id=12,
        institution=Held("Town of Ostrovec; planning, dept.", 0.9),
        contact_name=Held("Anna Nova", 0.9),
        contact_email=Held("anna.nova@ostrovec.example", 0.9),
        contact_phone=Held("+420236001111", 0.9),
        interest=Held("the Metropolitan Plan", 0.9),
        group_size=Held(GroupSize(12, 15), 0.9),
        slots=tuple(Held(slot, 0.9) for slot in slots),
        created_at=NOW - DAY,
        updated_at=NOW,
        sequence=3,
    )
    return replace(request, **changes)  # type: ignore[arg-type]


def _events(data: bytes) -> list[Event]:
    return list(Calendar.from_ical(data).walk("VEVENT"))


def _event(*slots: Slot, **changes: object) -> Event:
    (file,) = slot_events(_request(*slots, **changes), US, NOW)
    (event,) = _events(file.data)
    return event


def test_an_hour_in_prague_is_written_in_utc_in_summer_and_winter() -> None:
    summer = _event(Slot(MAY, MAY, time(10), time(12)))
    assert (summer.decoded("dtstart"), summer.decoded("dtend")) == (
        datetime(2027, 5, 12, 8, tzinfo=UTC),
        datetime(2027, 5, 12, 10, tzinfo=UTC),
    )
    january = date(2027, 1, 12)
    assert _event(Slot(january, january, time(10), time(12))).decoded("dtstart").hour == 9
    assert b"DTSTART:20270512T080000Z" in slot_events(_request(Slot(MAY, MAY, time(10))), US, NOW)[0].data


@pytest.mark.parametrize(
    ("first", "last", "start", "end"),
    [
        (MAY, MAY, MAY, MAY + DAY),
        (MAY, MAY + 2 * DAY, MAY, MAY + 3 * DAY),
        (MAY, None, MAY, MAY + DAY),
        (None, MAY, MAY, MAY + DAY),
        (MAY, MAY - DAY, MAY, MAY + DAY),
    ],
)
def test_days_without_an_hour_are_whole_days_that_end_on_the_day_after(
    first: date | None, last: date | None, start: date, end: date
) -> None:
    event = _event(Slot(first, last))
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (start, end)
    assert event["dtstart"].params["VALUE"] == "DATE"


def test_several_days_with_hours_are_whole_days_and_the_hours_stand_in_the_text() -> None:
    event = _event(Slot(MAY, MAY + 2 * DAY, time(9), time(12)))
    assert event.decoded("dtend") == MAY + 3 * DAY
    assert "Hours: 09:00–12:00" in event["description"]


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        (time(10), None, (8, 9)),
        (None, time(12), (9, 10)),
        (time(10), time(10), (8, 9)),
        (time(10), time(9), (8, 9)),
    ],
)
def test_an_open_or_impossible_end_is_one_hour(start: time | None, end: time | None, hours: tuple[int, int]) -> None:
    event = _event(Slot(MAY, MAY, start, end))
    assert (event.decoded("dtstart").hour, event.decoded("dtend").hour) == hours


@pytest.mark.parametrize(
    ("state", "status", "transparency"),
    [
        (State.COMPLETE, "TENTATIVE", "TRANSPARENT"),
        (State.WAITING, "TENTATIVE", "TRANSPARENT"),
        (State.ACCEPTED, "CONFIRMED", "OPAQUE"),
        (State.CANCELLED, "CANCELLED", "TRANSPARENT"),
        (State.DECLINED, "CANCELLED", "TRANSPARENT"),
    ],
)
def test_only_an_accepted_visit_is_confirmed_and_blocks_time(state: State, status: str, transparency: str) -> None:
    event = _event(Slot(MAY, MAY), state=state)
    assert (event["status"], event["transp"]) == (status, transparency)


def test_an_entry_says_who_comes_for_what_and_whom_to_call() -> None:
    event = _event(Slot(MAY, MAY, time(10), time(12)))
    assert event["summary"] == "Town of Ostrovec; planning, dept. (12–15)"
    assert event["contact"] == "Anna Nova, anna.nova@ostrovec.example, +420236001111"
    assert event["description"].splitlines() == [
        "Request: 12",
        "Days: 2027-05-12",
        "Hours: 10:00–12:00",
        "Interest: the Metropolitan Plan",
        "Group: 12–15",
        "Contact: Anna Nova, anna.nova@ostrovec.example, +420236001111",
    ]
    assert event["organizer"] == "mailto:international@ipr.example"
    assert (event.decoded("dtstamp"), event["sequence"]) == (NOW, 3)
    assert (event.decoded("created"), event.decoded("last-modified")) == (NOW - DAY, NOW)


def test_each_dated_window_is_a_file_and_one_without_a_day_is_none() -> None:
    files = slot_events(_request(Slot(MAY, MAY), Slot(start_time=time(10)), Slot(MAY + DAY, MAY + DAY)), US, NOW)
    assert [file.filename for file in files] == ["visit-12-1.ics", "visit-12-3.ics"]
    assert {file.content_type for file in files} == {"text/calendar; charset=utf-8; method=PUBLISH"}
    assert all(Calendar.from_ical(file.data)["method"] == "PUBLISH" for file in files)


def test_uids_stay_over_changes_and_are_those_of_the_export_and_hide_the_token() -> None:
    before = _request(Slot(MAY, MAY), Slot(MAY + DAY, MAY + DAY))
    after = replace(before, state=State.ACCEPTED, slots=(Held(Slot(MAY, MAY, time(9)), 1.0), before.slots[1]))
    uids = [_events(file.data)[0]["uid"] for file in slot_events(before, US, NOW)]
    assert [event["uid"] for event in _events(to_icalendar([after], NOW))] == uids
    assert len(set(uids)) == 2
    assert before.token not in to_icalendar([before], NOW).decode()
    other = _events(to_icalendar([replace(before, token="z" * 16)], NOW))
    assert not {event["uid"] for event in other} & set(uids)


def test_an_export_without_windows_is_an_empty_calendar() -> None:
    data = to_icalendar([_request()], NOW)
    assert _events(data) == []
    assert data.startswith(b"BEGIN:VCALENDAR\r\n")
    assert Calendar.from_ical(data)["version"] == "2.0"


def test_a_request_that_has_no_number_or_value_yet_is_an_entry_too() -> None:
    bare = Request(token="a" * 16, state=State.WAITING, slots=(Held(Slot(MAY, MAY), 0.9),))
    (file,) = slot_events(bare, US, NOW)
    (event,) = _events(file.data)
    assert (file.filename, event["summary"]) == ("visit-1.ics", "Visit request")
    assert "contact" not in event


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_ends_of_the_calendar_do_not_stop_it(day: date) -> None:
    for slot in (
        Slot(day, day),
        Slot(day, day, time(0)),
        Slot(day, day, None, time(0, 30)),
        Slot(day, day, time(23, 59)),
    ):
        assert slot_events(_request(slot), US, NOW)


@given(st.text(), st.text())
def test_no_text_of_a_stranger_becomes_a_property(institution: str, interest: str) -> None:
    request = _request(Slot(MAY, MAY), institution=Held(institution, 0.9), interest=Held(interest, 0.9))
    (event,) = _events(to_icalendar([request], NOW))
    assert set(event.keys()) == {
        "UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "TRANSP", "SUMMARY", "DESCRIPTION", "CONTACT",
        "CREATED", "LAST-MODIFIED",
    }  # fmt: skip


def test_a_line_break_in_a_value_starts_no_property() -> None:
    data = to_icalendar([_request(Slot(MAY, MAY), institution=Held("X\r\nATTENDEE:mailto:x@x.example", 0.9))], NOW)
    assert b"\r\nATTENDEE" not in data
