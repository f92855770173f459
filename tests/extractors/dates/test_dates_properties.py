"""Properties: a slot said in the usual ways is read back; no text raises, whatever its length."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from dates_help import NOW, context, dates_of, read, slots
from hypothesis import given, settings
from hypothesis import strategies as st

from mailbot.extractors.dates import expressions, read_slots
from mailbot.model import Slot

MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "cs": [
        "ledna",
        "února",
        "března",
        "dubna",
        "května",
        "června",
        "července",
        "srpna",
        "září",
        "října",
        "listopadu",
        "prosince",
    ],
}
TODAY = NOW.date()
FUTURE = st.dates(TODAY + timedelta(days=1), TODAY + timedelta(days=700))
NEAR = st.dates(TODAY + timedelta(days=1), TODAY + timedelta(days=360))
QUARTERS = st.builds(time, st.integers(7, 18), st.sampled_from([0, 15, 30, 45]))


def suffix(day: int) -> str:
    return "th" if 3 < day < 21 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


EN_DAY = [
    lambda d: f"{d.day} {MONTHS['en'][d.month - 1]} {d.year}",
    lambda d: f"{MONTHS['en'][d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{d:%A}, {d.day} {MONTHS['en'][d.month - 1]} {d.year}",
    lambda d: f"the {d.day}{suffix(d.day)} of {MONTHS['en'][d.month - 1]} {d.year}",
    lambda d: d.isoformat(),
    lambda d: f"{d.day}.{d.month}.{d.year}",
    lambda d: f"{d.day} {MONTHS['en'][d.month - 1][:3]}. {d.year}" if d.month != 5 else f"{d.day} May {d.year}",
]
CS_WEEKDAYS = ["v pondělí", "v úterý", "ve středu", "ve čtvrtek", "v pátek", "v sobotu", "v neděli"]
CS_DAY = [
    lambda d: f"{d.day}. {MONTHS['cs'][d.month - 1]} {d.year}",
    lambda d: f"{d.day}. {d.month}. {d.year}",
    lambda d: f"{d.day}.{d.month}.{d.year}",
    lambda d: f"{CS_WEEKDAYS[d.weekday()]} {d.day}. {MONTHS['cs'][d.month - 1]} {d.year}",
    lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
]
TIMES = {
    "en": [
        lambda a, b: f"from {a:%H:%M} to {b:%H:%M}",
        lambda a, b: f"{a:%H:%M}-{b:%H:%M}",
        lambda a, b: f"between {a:%H:%M} and {b:%H:%M}",
        lambda a, b: f"{a:%H.%M} – {b:%H.%M}",
    ],
    "cs": [
        lambda a, b: f"od {a:%H:%M} do {b:%H:%M}",
        lambda a, b: f"{a:%H:%M}–{b:%H:%M}",
        lambda a, b: f"od {a.hour}.{a:%M} do {b.hour}.{b:%M} hodin",
        lambda a, b: f"mezi {a:%H:%M} a {b:%H:%M}",
    ],
}
FRAMES = {
    "en": [
        "We would like to visit you on {}.",
        "Requested date: {}",
        "Would {} be possible for you?",
        "We propose {}.",
    ],
    "cs": ["Rádi bychom vás navštívili {}.", "Termín: {}", "Bylo by možné přijít {}?", "Navrhujeme {}."],
}


@pytest.mark.parametrize("language", ["en", "cs"])
@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_slot_said_in_usual_words_is_read_back(language: str, data: st.DataObject) -> None:
    day = data.draw(FUTURE)
    spell = data.draw(st.sampled_from(EN_DAY if language == "en" else CS_DAY))
    text, expected = spell(day), Slot(day, day)
    if data.draw(st.booleans()):
        start, end = sorted((data.draw(QUARTERS), data.draw(QUARTERS)))
        if start < end:
            text += ", " + data.draw(st.sampled_from(TIMES[language]))(start, end)
            expected = Slot(day, day, start, end)
    assert slots(data.draw(st.sampled_from(FRAMES[language])).format(text), language) == {expected}


@pytest.mark.parametrize("language", ["en", "cs"])
@settings(max_examples=100, deadline=None)
@given(day=NEAR, length=st.integers(1, 10))
def test_a_range_without_a_year_is_read_back(language: str, day: date, length: int) -> None:
    last = day + timedelta(days=length)
    first_month, last_month = MONTHS[language][day.month - 1], MONTHS[language][last.month - 1]
    if language == "en":
        text = f"from {day.day} {first_month} to {last.day} {last_month}"
    else:
        text = f"od {day.day}. {first_month} do {last.day}. {last_month}"
    if last - timedelta(days=365) <= TODAY:
        assert dates_of(text, language) == [(day, last)]


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300), st.sampled_from(["en", "cs", "de", "fr", "es", "it", "pl", "sk", "nl", "pt", "uk", "xx"]))
def test_no_text_raises(text: str, language: str) -> None:
    for found in expressions(text, language, NOW, None):
        assert 0 <= found.start < found.end <= len(text)
    read(text, language)


WORDS = st.sampled_from(
    [
        "12",
        "31",
        "5",
        "2027",
        "0",
        "24",
        "99",
        "10:00",
        "10.30",
        ".",
        ",",
        "-",
        "–",
        "/",
        "(",
        ")",
        ":",
        "May",
        "may",
        "march",
        "first",
        "second",
        "week",
        "of",
        "from",
        "to",
        "until",
        "od",
        "do",
        "v",
        "ve",
        "a",
        "nebo",
        "or",
        "and",
        "května",
        "5.",
        "mezi",
        "between",
        "half",
        "past",
        "two",
        "pm",
        "týden",
        "next",
        "Friday",
        "pátek",
        "příští",
        "the",
        "at",
        "±",
        "1",
        "day",
        "early",
        "mid",
        "spring",
        "Q",
        "2",
        "quarter",
        "in",
        "three",
        "weeks",
        "za",
        "dva",
        "týdny",
        "not",
        "Date:",
        "no",
        "longer",
        "Termín:",
        "29",
        "30",
        "February",
        "února",
        "2100",
        "1900",
        "every",
        "hours",
        "hodiny",
        "poledne",
        "noon",
    ]
)


@settings(max_examples=400, deadline=None)
@given(st.lists(WORDS, max_size=25).map(" ".join), st.sampled_from(["en", "cs"]))
def test_no_heap_of_date_words_raises(text: str, language: str) -> None:
    for found in read(text, language).slots:
        value = found.value
        assert value.start_date is None or value.end_date is None or value.start_date <= value.end_date
        assert 0 < found.confidence <= 1
        assert found.evidence is not None
        assert found.evidence.text == text[found.evidence.start : found.evidence.end]


@pytest.mark.parametrize(
    "piece",
    [
        "12. ",
        "12, ",
        "1-",
        "12.5.2027 ",
        "((((",
        "od 12 do ",
        "May ",
        "12 or ",
        "9:",
        "week of ",
        "+1 ",
        "a@",
        "from ",
        "12/5/",
        "první ",
        "- ",
    ],
)
@pytest.mark.timeout(30)  # quadratic time takes minutes
def test_a_megabyte_of_dates_gives_few_slots(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    ctx = context(text.replace("\n", " "))
    assert len(read_slots(ctx).slots) <= 20


@pytest.mark.timeout(30)  # quadratic time takes minutes
def test_many_sentences_of_dates_give_few_slots() -> None:
    ctx = context("12.5.2027 (od 10 do 12)\n" * 20_000, "cs")
    assert 0 < len(read_slots(ctx).slots) <= 20
