"""The JSON forms of the contract, out and back."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot import jsonform
from mailbot.errors import MailbotError
from mailbot.model import Candidate, Category, Evidence, GroupSize, Held, Leaf, Readings, Request, Slot, State

SLOT = Slot(date(2027, 5, 12), date(2027, 5, 12), time(10), time(12))


def test_a_line_of_extract_has_the_keys_of_the_contract() -> None:
    evidence = Evidence("body", 3, 7, "Kyiv")
    readings = Readings(
        Category.REQUEST,
        "en",
        institution=(Candidate("Kyiv", 0.91234, "label", evidence), Candidate("Lviv", 0.5, "mention")),
        slots=(Candidate(SLOT, 0.8, "asked", alternatives=(Slot(date(2027, 12, 5)),)),),
        group_size=(Candidate(GroupSize(None, 15), 0.7, "sentence"),),
        missing=(Leaf.TIME,),
        uncertain=(Leaf.DATE,),
    )
    line = jsonform.readings_to_json("m.eml", "<1@x>", readings)
    assert list(line) == [
        "source", "message_id", "category", "language", "institution", "contact_name", "contact_email", "contact_phone",
        "slots", "date_flexible", "time_flexible", "interest", "group_size", "missing", "uncertain",
    ]  # fmt: skip
    assert line["institution"] == {
        "value": "Kyiv",
        "confidence": 0.912,
        "evidence": {"part": "body", "start": 3, "end": 7, "text": "Kyiv"},
    }
    assert line["contact_name"] is None
    assert line["slots"][0]["value"]["start_time"] == "10:00"
    assert line["slots"][0]["alternatives"][0]["start_date"] == "2027-12-05"
    assert line["group_size"]["value"] == {"min": None, "max": 15}
    assert (line["missing"], line["uncertain"]) == (["time"], ["date"])
    json.dumps(line)


def test_missing_is_null_where_it_is_not_asked() -> None:
    line = jsonform.readings_to_json("m", None, Readings(Category.OTHER, "en"))
    assert line["missing"] is None


def test_a_request_shows_its_leaves_and_times_in_utc() -> None:
    request = Request(
        "t", State.WAITING, id=3, institution=Held("Kyiv", 0.9), created_at=datetime(2027, 2, 1, 9, tzinfo=UTC)
    )
    shown = jsonform.request_to_json(request)
    assert (shown["id"], shown["state"], shown["created_at"]) == (3, "waiting", "2027-02-01T09:00:00+00:00")
    assert "institution" not in shown["missing"]
    assert shown["institution"]["value"] == "Kyiv"


dates = st.none() | st.dates(date(2026, 1, 1), date(2030, 1, 1))
times = st.none() | st.times().map(lambda moment: moment.replace(second=0, microsecond=0))


@given(dates, dates, times, times)
def test_a_window_comes_back_as_it_went(
    start: date | None, end: date | None, begin: time | None, stop: time | None
) -> None:
    if start and end and end < start:
        start, end = end, start
    if begin and stop and stop < begin:
        begin, stop = stop, begin
    slot = Slot(start, end, begin, stop)
    if slot == Slot():
        return
    assert jsonform.leaf_from_json("slots", [jsonform.slot_to_json(slot)]) == (slot,)


def test_a_held_value_comes_back_as_it_went() -> None:
    held = Held(SLOT, 0.8, Evidence("body", 0, 2, "12"), mail_id=4, alternatives=(Slot(date(2027, 12, 5)),))
    assert jsonform.held_from_json("slots", jsonform.held_to_json(held), mail_id=4) == held


def test_corrections_are_read() -> None:
    assert jsonform.leaf_from_json("institution", " City  of Ghent ") == "City of Ghent"
    assert jsonform.leaf_from_json("contact_email", "Eva@Kladno.CZ") == "eva@kladno.cz"
    assert jsonform.leaf_from_json("contact_phone", "+420 312 604-111") == "+420312604111"
    assert jsonform.leaf_from_json("group_size", 12) == GroupSize(12, 12)
    assert jsonform.leaf_from_json("group_size", {"value": {"min": 3, "max": None}}) == GroupSize(3, None)
    assert jsonform.leaf_from_json("date_flexible", True) is True
    assert jsonform.leaf_from_json("interest", None) is None
    assert jsonform.leaf_from_json("slots", None) == ()


@pytest.mark.parametrize(
    ("leaf", "value"),
    [
        ("nonsense", "x"),
        ("institution", ""),
        ("institution", 5),
        ("interest", "x" * 301),
        ("contact_email", "eva"),
        ("contact_phone", "312 604 111"),
        ("group_size", "many"),
        ("group_size", {"min": 5, "max": 3}),
        ("group_size", {"min": None, "max": None}),
        ("group_size", True),
        ("group_size", -1),
        ("date_flexible", "yes"),
        ("slots", "12 May"),
        ("slots", [{}]),
        ("slots", [{"start_date": "12.5.2027"}]),
        ("slots", [{"start_date": "2027-05-13", "end_date": "2027-05-12"}]),
        ("slots", [{"start_time": "25:00"}]),
        ("slots", [{"day": "2027-05-12"}]),
        ("slots", [{"start_date": "2027-05-12"}] * 51),
    ],
)
def test_a_wrong_correction_is_one_line(leaf: str, value: object) -> None:
    with pytest.raises(MailbotError) as raised:
        jsonform.leaf_from_json(leaf, value)
    assert "\n" not in str(raised.value)
