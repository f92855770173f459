"""Values as staff type them."""

from __future__ import annotations

import pytest

from mailbot.errors import SettingsError
from mailbot.staff.typed import to_json_form


@pytest.mark.parametrize(
    ("text", "low", "high"), [("15", 15, 15), ("12-15", 12, 15), ("10-", 10, None), ("-15", None, 15)]
)
def test_a_group_size_is_typed_as_a_number_or_a_range(text: str, low: int | None, high: int | None) -> None:
    assert to_json_form("group_size", text) == {"min": low, "max": high}


@pytest.mark.parametrize(
    ("text", "slot"),
    [
        ("2027-05-12", ("2027-05-12", "2027-05-12", None, None)),
        ("2027-05-12..2027-05-14", ("2027-05-12", "2027-05-14", None, None)),
        ("2027-05-12 10:00-12:00", ("2027-05-12", "2027-05-12", "10:00", "12:00")),
        ("2027-05-12 9:30", ("2027-05-12", "2027-05-12", "09:30", None)),
        ("10:00", (None, None, "10:00", None)),
        ("2027-05-12..", ("2027-05-12", None, None, None)),
    ],
)
def test_a_slot_is_typed_as_dates_and_times(text: str, slot: tuple[str | None, ...]) -> None:
    (parsed,) = to_json_form("slots", text)  # type: ignore[misc]
    assert tuple(parsed[key] for key in ("start_date", "end_date", "start_time", "end_time")) == slot


def test_several_slots_are_parted_by_semicolons() -> None:
    assert len(to_json_form("slots", "2027-05-12; 2027-05-14")) == 2  # type: ignore[arg-type]


@pytest.mark.parametrize(("leaf", "text"), [("group_size", "many"), ("slots", "next week"), ("slots", "{broken")])
def test_what_cannot_be_read_says_how_to_write_it(leaf: str, text: str) -> None:
    with pytest.raises(SettingsError, match=leaf):
        to_json_form(leaf, text)


def test_an_empty_value_takes_the_leaf_away() -> None:
    assert to_json_form("institution", " ") is None
