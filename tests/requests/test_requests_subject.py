"""Subjects without the marks of mail programs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.requests.subject import base_subject, is_answer, same_subject


@pytest.mark.parametrize(
    ("subject", "base"),
    [
        ("Study visit", "Study visit"),
        ("Re: Study visit", "Study visit"),
        ("RE: AW: Odp: Study  visit", "Study visit"),
        ("SV: VS: Fwd: FW: WG: Study visit", "Study visit"),
        ("Re[2]: Study visit", "Study visit"),
        ("Re (3): Study visit", "Study visit"),
        ("Re : Visite d'étude", "Visite d'étude"),
        ("回复：Study visit", "Study visit"),
        ("[EXTERNAL] Re: Study visit", "Study visit"),
        ("Re: [EXT] Study visit", "Study visit"),
        ("Report: Study visit", "Report: Study visit"),
        ("Research visit: Prague", "Research visit: Prague"),
        ("Re:", ""),
        ("", ""),
    ],
)
def test_marks_of_answers_and_forwards_are_taken_off(subject: str, base: str) -> None:
    assert base_subject(subject) == base


def test_a_forward_is_no_answer() -> None:
    assert is_answer("AW: Study visit")
    assert is_answer("[EXT] Re: Study visit")
    assert not is_answer("Fwd: Study visit")
    assert not is_answer("Study visit")


def test_an_empty_subject_names_no_conversation() -> None:
    assert same_subject("Re: Study Visit", "study visit")
    assert not same_subject("Re:", "")


@given(st.text(max_size=300))
def test_taking_marks_off_twice_changes_nothing_more(subject: str) -> None:
    base = base_subject(subject)
    assert base_subject(base) == base or subject.count(":") + subject.count("[") > 40


def test_a_subject_of_nothing_but_marks_costs_no_time() -> None:
    assert len(base_subject("Re: " * 50_000)) < 200_000
