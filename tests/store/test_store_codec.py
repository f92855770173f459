"""What a request holds comes back from JSON as it went in."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from mailbot.model import Evidence, GroupSize, Held, Slot
from mailbot.store.codec import Leaves, leaves_from_json, leaves_to_json, line_around

_evidence = st.none() | st.builds(Evidence, st.text(), st.integers(0), st.integers(0), st.text())
_numbers = st.none() | st.integers(0, 10**9)
_slots = st.builds(Slot, st.none() | st.dates(), st.none() | st.dates(), st.none() | st.times(), st.none() | st.times())


def _held(values: st.SearchStrategy[object]) -> st.SearchStrategy[Held[object]]:
    return st.builds(
        Held,
        values,
        st.floats(0, 1),
        _evidence,
        st.none() | st.integers(1),
        st.booleans(),
        st.lists(values, max_size=3).map(tuple),
        st.text(),
    )


_text = st.none() | _held(st.text())


@given(
    st.builds(
        Leaves,
        _text,
        _text,
        _text,
        _text,
        _text,
        st.none() | _held(st.builds(GroupSize, _numbers, _numbers)),
        st.lists(_held(_slots), max_size=3).map(tuple),
        st.booleans(),
        st.booleans(),
    )
)
def test_leaves_survive_the_way_to_json_and_back(leaves: Leaves) -> None:
    assert leaves_from_json(json.loads(json.dumps(leaves_to_json(leaves)))) == leaves


@given(st.text(), st.integers(0, 50), st.integers(0, 50))
def test_the_line_around_a_value_is_part_of_the_text_and_short(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    end = min(start + length, len(text))
    line = line_around(text, Evidence("body", start, end, text[start:end]))
    assert line in text
    assert len(line) <= 300


def test_the_line_around_a_value_ends_at_the_line_ends() -> None:
    text = "Dear all,\nwe are the Town of Ostrovec in Moravia\nbye"
    assert line_around(text, Evidence("body", 21, 37, "Town of Ostrovec")) == "we are the Town of Ostrovec in Moravia"
