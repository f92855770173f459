"""Marks on a text, and a stranger's text on a terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.color import Color, ColorSystem

from mailbot.cli.folding import folded
from mailbot.cli.marks import LOOKS, Mark, marked, marks_of
from mailbot.cli.visible import one_line, visible
from mailbot.model import Candidate, Category, Evidence, Readings

LEAVES = tuple(LOOKS)


def mark(text: str, proof: str, label: str) -> Mark:
    start = text.index(proof)
    return Mark("body", start, start + len(proof), proof, label)


def bracketed(text: str, *marks: Mark) -> str:
    return marked(text, marks, brackets=True).plain


def test_a_proof_within_another_stands_within_its_brackets() -> None:
    text = "on Monday or Tuesday at noon."
    marks = mark(text, "Monday or Tuesday at noon", "slot 1"), mark(text, "Tuesday at noon", "slot 2")
    assert bracketed(text, *marks) == "on ⟦slot 1: Monday or ⟦slot 2: Tuesday at noon⟧⟧."


def test_a_proof_that_sticks_out_is_cut_in_two() -> None:
    text = "squares and trees, we are 12"
    marks = mark(text, "squares and trees, we", "interest"), mark(text, "we are 12", "group_size")
    expected = "⟦interest: squares and trees, ⟦group_size: we⟧⟧⟦group_size:  are 12⟧"
    assert bracketed(text, *marks) == expected


def test_a_full_stop_that_sticks_out_is_let_go() -> None:
    text = "trees, we are 12."
    marks = mark(text, "trees, we are 12", "interest"), mark(text, "12.", "group_size")
    assert bracketed(text, *marks) == "⟦interest: trees, we are ⟦group_size: 12⟧⟧."


def test_two_leaves_that_the_same_words_prove_share_brackets() -> None:
    text = "Town of Hradby"
    marks = mark(text, text, "institution"), mark(text, text, "contact_name")
    assert bracketed(text, *marks) == "⟦institution + contact_name: Town of Hradby⟧"


def test_a_topic_told_in_two_sentences_is_marked_in_both() -> None:
    first, second, other = (
        Evidence("body", at, at + 5, word) for at, word in ((0, "trees"), (20, "trams"), (40, "towns"))
    )
    topic = Candidate("trees; trams", 0.8, "sentence", first, witnesses=(second, other))
    marks = marks_of(Readings(Category.REQUEST, "en", interest=(topic,)))
    assert [(mark.label, mark.start) for mark in marks] == [("interest", 0), ("interest", 20)]


spans = st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from(LEAVES))


@given(st.text(alphabet="abc d\n[/]", max_size=30), st.lists(spans, max_size=8), st.integers(0, 10))
def test_marks_add_nothing_to_the_text_and_lose_nothing_of_it(
    text: str, drawn: list[tuple[int, int, str]], start: int
) -> None:
    inside = [(start + min(a, b), start + max(a, b), leaf) for a, b, leaf in drawn]
    marks = [Mark("body", a, b, text[a - start : b - start], leaf) for a, b, leaf in inside if b <= start + len(text)]
    assert marked(text, marks, start=start).plain == text
    brackets = marked(text, marks, start=start, brackets=True).plain
    assert brackets.count("⟦") == brackets.count("⟧")


@pytest.mark.parametrize("system", [ColorSystem.EIGHT_BIT, ColorSystem.STANDARD])
def test_no_two_leaves_look_alike_with_256_colours_or_with_sixteen(system: ColorSystem) -> None:
    grounds = {style.bgcolor.downgrade(system) for style in LOOKS.values() if isinstance(style.bgcolor, Color)}
    assert len(grounds) == len(LOOKS)


def test_what_a_terminal_would_obey_is_shown_or_left_out() -> None:
    assert visible("a\x1b[31mb\x9b2J\x07\tc\r\n") == "a␛[31mb�2J␇    c\n"
    assert visible("exe\u202ecod\u2066x\u200fy\ud800") == "execodxy�"
    assert visible("Příliš – 東京 👩‍🌾 می‌خواهم") == "Příliš – 東京 👩‍🌾 می‌خواهم"
    assert one_line(" a\n\tb\u2028c ") == "a b c"


@given(st.text())
def test_no_text_steers_a_terminal(text: str) -> None:
    shown = visible(text)
    assert all(sign in "\n\u200c\u200d" or unicodedata.category(sign)[0] != "C" for sign in shown)


def test_long_text_keeps_its_beginning_and_what_lies_around_a_mark() -> None:
    text = "\n".join(f"line {number}" for number in range(100))
    proof = mark(text, "line 50", "interest")
    stretches = list(folded(text, 0, [proof], 3))
    shown = "".join(stretch.text for stretch in stretches)
    assert [stretch.left_out for stretch in stretches if stretch.left_out] == [45, 47]
    assert shown.split() == " ".join(f"line {number}" for number in (0, 1, 2, 48, 49, 50, 51, 52)).split()
    assert all(text[stretch.start :].startswith(stretch.text) for stretch in stretches if stretch.text)


def test_a_boundless_line_ends_behind_its_last_mark() -> None:
    text = "before\n" + "word " * 20_000 + "\nbehind"
    proof = Mark("body", 50_000, 50_004, text[50_000:50_004], "interest")
    alone, marked_too = ("".join(one.text for one in folded(text, 0, marks, 60)) for marks in ([], [proof]))
    assert 4_000 < len(alone) < 5_000
    assert 50_004 <= len(marked_too) < 51_000
    assert all(shown.startswith("before\nword ") and shown.endswith(" ⋯\nbehind") for shown in (alone, marked_too))
