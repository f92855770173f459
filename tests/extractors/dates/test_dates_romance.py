"""Spanish and Portuguese put a word between day and month: the day must not be lost."""

from __future__ import annotations

import pytest
from dates_help import NOW

from mailbot.extractors.dates import expressions


@pytest.mark.parametrize(
    ("text", "language", "windows"),
    [
        ("el 30 de abril de 2027, de 11:00 a 13:00", "es", ["2027-04-30"]),
        ("30 de abril", "es", ["2027-04-30"]),
        ("el 5 y 6 de mayo", "es", ["2027-05-05", "2027-05-06"]),
        ("los días 5 o 6 de mayo de 2027", "es", ["2027-05-05", "2027-05-06"]),
        ("12 de março de 2027", "pt", ["2027-03-12"]),
        ("no dia 12 de março", "pt", ["2027-03-12"]),
    ],
)
def test_a_day_before_de_and_a_month_is_that_day(text: str, language: str, windows: list[str]) -> None:
    found = [slot for one in expressions(text, language, NOW, None) for slot in one.intervals if slot.start_date]
    assert [str(slot.start_date) for slot in found] == windows
    assert all(slot.start_date == slot.end_date for slot in found)


def test_a_range_before_de_and_a_month_is_that_range() -> None:
    (found,) = [slot for one in expressions("del 12 al 14 de mayo de 2027", "es", NOW, None) for slot in one.intervals]
    assert (str(found.start_date), str(found.end_date), found.start_time) == ("2027-05-12", "2027-05-14", None)


def test_from_a_day_on_is_open_at_the_end() -> None:
    (found,) = [slot for one in expressions("a partir del 10 de mayo", "es", NOW, None) for slot in one.intervals]
    assert (str(found.start_date), found.end_date, found.start_time) == ("2027-05-10", None, None)
