"""Hours and parts of the day, as MEANING reads them."""

from __future__ import annotations

import pytest
from dates_help import hours, slot, slots, times_of

ENGLISH = {
    "09:00-12:00": (
        "in the morning | morning | from 9 to 12 | 9-12:00 | between 9 and 12 | from 9 am to noon | 9:00–12:00 | "
        "09.00-12.00"
    ),
    "-12:00": "by noon | before 12 | until noon | before noon",
    "09:00-": (
        "first thing | first thing in the morning | at 9 | from 9 | at 9 am | at nine o'clock | from 9:00 onwards"
    ),
    "12:00-": "around noon | at noon | about midday",
    "12:00-13:00": "at lunchtime | lunchtime",
    "13:00-17:00": "in the afternoon | afternoon | after lunch",
    "13:00-15:00": "early afternoon | in the early afternoon | early in the afternoon",
    "15:00-17:00": "late afternoon | in the late afternoon",
    "17:00-21:00": "in the evening | evening",
    "09:00-17:00": "all day | full day | the whole day | a full-day visit",
    "10:00-": (
        "at 10 | from 10 | at 10:00 | at 10 am | 10 am | 10 a.m. | at 10 o'clock | at 10 in the morning | 10h | "
        "starting at 10 | at ten | 1000 hrs | around 10"
    ),
    "14:00-": (
        "after 2 pm | at 2 pm | at 14:00 | from 2 p.m. | at 2 | at two o'clock | 2 in the afternoon | 14h00 | "
        "at 14.00 | after 14:00"
    ),
    "10:30-": "around 10:30 | at 10.30 | at half past ten | 10h30 | 10:30 am",
    "14:30-": "half past two | at half past two | 14h30 | 2:30 pm | at 2:30",
    "14:45-": "quarter to three | at a quarter to three",
    "10:00-12:00": (
        "from 10 to 12 | 10:00-12:00 | 10:00 - 12:00 | between 10 and 12 | from 10 until 12 | 10 am to 12 pm | "
        "10am-12pm | 2 hours from 10 | 10.00–12.00 | from 10:00 till 12:00 | 10h-12h | 10-12 h"
    ),
    "10:00-11:30": "10–11:30 | from 10 to 11:30 | 10:00 to 11.30",
    "14:00-16:00": "2-4 pm | from 2 to 4 pm | 2 pm to 4 pm | 14:00–16:00 | from 2 to 4 in the afternoon",
    "10:00-14:00": "10 am - 2 pm | from 10 to 2 pm | 10:00-14:00",
}
CZECH = {
    "09:00-12:00": (
        "dopoledne | v dopoledních hodinách | od 9 do 12 | od 9 do 12 hodin | mezi 9. a 12. hodinou | "
        "9–12 hodin | od 9:00 do 12:00 | 9.00–12.00"
    ),
    "-12:00": "do 12 hodin | do poledne | před polednem | do 12:00",
    "09:00-": "hned ráno | v 9 | v 9 hodin | od 9 hodin | v devět | v devět hodin | v 9 ráno | od deváté",
    "12:00-": "v poledne | kolem poledne | ve 12 hodin",
    "13:00-17:00": "odpoledne | po obědě | v odpoledních hodinách",
    "13:00-15:00": "brzy odpoledne | časně odpoledne",
    "15:00-17:00": "pozdě odpoledne | později odpoledne | pozdní odpoledne",
    "17:00-21:00": "večer | ve večerních hodinách",
    "09:00-17:00": "celý den | po celý den | celodenní",
    "10:00-": (
        "v 10 | v 10 hodin | od 10 hodin | v 10:00 | v 10.00 | v deset hodin | v deset | od 10:00 | v 10 h | "
        "v 10h | kolem 10. hodiny | od desáté | na desátou"
    ),
    "14:00-": (
        "ve 14 hodin | ve 14:00 | po 14. hodině | ve 2 odpoledne | ve dvě hodiny | ve dvě odpoledne | od 14 hodin"
    ),
    "10:30-": "v 10:30 | v 10.30 | kolem 10:30 | v půl jedenácté | v 10h30",
    "14:30-": "v půl třetí | ve 14:30 | ve 14.30 hodin",
    "14:15-": "ve čtvrt na tři",
    "14:45-": "ve tři čtvrtě na tři",
    "10:00-12:00": (
        "od 10 do 12 | od 10 do 12 hodin | 10–12 hodin | 10:00–12:00 | mezi 10. a 12. hodinou | "
        "mezi 10 a 12 hodinou | dvě hodiny od 10 | od desáté do dvanácté | od 10.00 do 12.00"
    ),
    "10:00-11:30": "10–11:30 | od 10 do 11:30 | od 10.00 do 11.30 hod.",
    "14:00-16:00": "od 14 do 16 hodin | 14–16 h | mezi 14. a 16. hodinou | od 14:00 do 16:00",
}


def rows(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(text, expected) for expected, texts in table.items() for text in texts.split(" | ")]


@pytest.mark.parametrize(("text", "expected"), rows(ENGLISH))
def test_an_english_time_is_read(text: str, expected: str) -> None:
    assert times_of(text, "en") == hours(expected)


@pytest.mark.parametrize(("text", "expected"), rows(CZECH))
def test_a_czech_time_is_read(text: str, expected: str) -> None:
    assert times_of(text, "cs") == hours(expected)


@pytest.mark.parametrize(("text", "expected"), rows(ENGLISH))
def test_an_english_time_joins_the_date_before_it(text: str, expected: str) -> None:
    assert slots(f"We would like to visit you on 12 May 2027, {text}.") == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(("text", "expected"), rows(CZECH))
def test_a_czech_time_joins_the_date_before_it(text: str, expected: str) -> None:
    assert slots(f"Rádi bychom vás navštívili 12. května 2027 {text}.", "cs") == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We would come on 12 May at 10, for about two hours.", "10:00-12:00"),
        ("We would come on 12 May at 10 for 90 minutes.", "10:00-11:30"),
        ("We would come on 12 May from 10:00, for an hour and a half.", "10:00-11:30"),
        ("A visit of two hours on 12 May, starting at 10:00, would suit us.", "10:00-12:00"),
        ("We would come on 12 May any time after 14:30, for an hour.", "14:30-"),
        ("We would come on 12 May in the afternoon, 90 minutes.", "13:00-17:00"),
        ("We would come on 12 May in the morning, from 10.", "10:00-"),
    ],
)
def test_a_duration_gives_the_end_only_after_a_fixed_start(text: str, expected: str) -> None:
    assert slots(text) == {slot("2027-05-12", expected)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Přišli bychom 12. května v 10 hodin, zhruba na dvě hodiny.", "10:00-12:00"),
        ("Přišli bychom 12. května v 10 na 90 minut.", "10:00-11:30"),
        ("Přišli bychom 12. května kdykoli po 14:30, na hodinu.", "14:30-"),
        ("Přišli bychom 12. května odpoledne, asi na hodinu a půl.", "13:00-17:00"),
    ],
)
def test_a_czech_duration_gives_the_end_only_after_a_fixed_start(text: str, expected: str) -> None:
    assert slots(text, "cs") == {slot("2027-05-12", expected)}


def test_a_duration_alone_is_no_time() -> None:
    assert slots("We would like to visit you on 12 May for about two hours.") == {slot("2027-05-12")}


def test_a_time_alone_is_a_slot_without_dates() -> None:
    assert slots("10:30 suits us well.") == {slot("", "10:30-")}


def test_a_lone_time_joins_all_dates_that_have_none() -> None:
    assert slots("We could come on 12 or 14 May.\nThe best time for us is 10 to 12.") == {
        slot("2027-05-12", "10:00-12:00"),
        slot("2027-05-14", "10:00-12:00"),
    }


def test_each_date_keeps_its_own_time() -> None:
    text = "We propose 12 May at 10:00 or 14 May at 2 pm."
    assert slots(text) == {slot("2027-05-12", "10:00-"), slot("2027-05-14", "14:00-")}


def test_a_time_before_its_date_joins_the_date_after_it() -> None:
    text = "We could come at 10:00 on 12 May or at 14:00 on 14 May."
    assert slots(text) == {slot("2027-05-12", "10:00-"), slot("2027-05-14", "14:00-")}


def test_one_time_after_two_dates_joins_both() -> None:
    assert slots("We could come on 12 May or 14 May, in the morning.") == {
        slot("2027-05-12", "09:00-12:00"),
        slot("2027-05-14", "09:00-12:00"),
    }


def test_label_lines_give_date_and_time() -> None:
    text = "Institution: City of Ghent\nRequested date: 12 May 2027\nTime: 10-12\nGroup: 12-15 people"
    assert slots(text) == {slot("2027-05-12", "10:00-12:00")}
    assert slots("Termín: 12. 5. 2027\nČas: 10–12\nPočet osob: 12–15", "cs") == {slot("2027-05-12", "10:00-12:00")}
