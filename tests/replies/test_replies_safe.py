"""Strangers' text in our mail, and lines that fit."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.replies.layout import WIDTH, wrap
from mailbot.replies.safe import one_line, without_links


@given(st.text(max_size=500), st.integers(2, 300))
def test_a_value_is_one_printable_line_of_limited_length(text: str, limit: int) -> None:
    line = one_line(text, limit)
    assert len(line) <= limit
    assert not any(unicodedata.category(character)[0] == "C" for character in line)
    assert len(line.splitlines()) <= 1
    assert line == " ".join(line.split())


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Město  Brno", "Město Brno"),
        ("a\r\nBcc: x@y.example", "a Bcc: x@y.example"),
        ("\u202egrubneiW\u202c fo ytiC", "grubneiW fo ytiC"),
        ("Pra\u200bha\u00ad", "Praha"),
        ("a\x00\x1b[31mb", "a[31mb"),
        ("a\u2028b\u2029c\x85d", "a b c d"),
        ("Z" + "\u0351" * 60, "Z" + "\u0351" * 4),
    ],
)
def test_control_and_direction_marks_are_dropped(text: str, line: str) -> None:
    assert one_line(text, 200) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Cheap pills http://evil.example/x?y=1 now", "Cheap pills now"),
        ("HTTPS://evil.example", ""),
        ("see www.evil.example/a", "see"),
        ("see evil.example/login.php today", "see today"),
        ("ht\u200btp://evil.example", ""),
        ("City of Vienna, MA 18/19", "City of Vienna, MA 18/19"),
        ("Ing. arch. s.r.o. and/or a.s.", "Ing. arch. s.r.o. and/or a.s."),
        ("12.5./13.5. traffic", "12.5./13.5. traffic"),
    ],
)
def test_links_are_not_passed_on(text: str, line: str) -> None:
    assert without_links(text, 200) == line


@pytest.mark.parametrize("text", ["a." * 100_000, "www." * 100_000, "a-" * 100_000 + "/", "\u0301" * 100_000])
def test_a_hostile_value_costs_no_time(text: str) -> None:
    assert len(without_links(text, 300)) <= 300


def test_lines_are_wrapped_and_lists_hang() -> None:
    text = wrap("- " + "word " * 30 + "\n\n\n\n  Label: " + "word " * 30)
    lines = text.splitlines()
    assert max(map(len, lines)) <= WIDTH
    assert lines[1].startswith("  word")
    assert lines[lines.index("") + 2].startswith("    word")
    assert "\n\n\n" not in text


def test_an_address_stays_whole_and_an_endless_word_does_not() -> None:
    address = "a" * 64 + "@" + "b" * 30 + ".example"
    assert address in wrap(f"E-mail: {address}").splitlines()
    assert max(map(len, wrap("x" * 500).splitlines())) <= WIDTH


@given(st.text(alphabet=st.characters(categories=("L", "N", "P", "Z"), include_characters="\n -"), max_size=400))
def test_wrapping_loses_no_word(text: str) -> None:
    assert "".join(wrap(text).split()) == "".join(text.split())
