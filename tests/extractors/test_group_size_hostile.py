"""Any text whatever gives sizes within bounds, at places inside it, in time that grows with its length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.extractors.group_counts import read_counts
from mailbot.extractors.group_items import MAX_GROUP
from mailbot.extractors.group_named import named

_WORDS = st.sampled_from(
    [
        "12",
        "twelve",
        "15-20",
        "people",
        "and",
        "with",
        ",",
        "(",
        ")",
        ":",
        "-",
        "we",
        "are",
        "the",
        "mayor",
        "including",
        "not",
        "3",
        "groups",
        "of",
        "me",
        "maybe",
        "up",
        "to",
        "plus",
    ]
)


@given(st.one_of(st.text(max_size=80), st.lists(_WORDS, max_size=30).map(" ".join)))
def test_sizes_are_possible_and_stand_in_the_text(text: str) -> None:
    for size, trust, start, end in read_counts(text, "en"):
        low, high = size.min or 0, size.max or MAX_GROUP
        assert 0 <= low <= high <= MAX_GROUP
        assert 0 < trust <= 1
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize("tail", [" " * 60_000, "A " * 30_000, "(" * 60_000, "Aa Bb, " * 10_000])
def test_a_list_of_names_without_end_takes_no_time(tail: str) -> None:
    started = time.perf_counter()
    named(f"Participants: A{tail}b", "en")
    assert time.perf_counter() - started < 2
