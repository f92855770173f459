"""Calibration: scores become probabilities by rising curves; order and values stay."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailbot.extractors.calibration import calibrated, probability
from mailbot.extractors.candidates import has_close_rival, score_of
from mailbot.extractors.lexicon.curves import CURVES
from mailbot.model import Candidate, Category, Readings

POINTS = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=6, unique_by=lambda p: p[0])


@pytest.mark.parametrize("leaf", sorted(CURVES))
def test_a_shipped_curve_rises_and_stays_within_zero_and_one(leaf: str) -> None:
    curve = CURVES[leaf]
    assert all(a[0] < b[0] and a[1] <= b[1] for a, b in pairwise(curve))
    assert all(0 < y < 1 for _, y in curve)


@given(POINTS, st.floats(0, 1), st.floats(0, 1))
def test_a_higher_score_is_never_less_probable(points: list[tuple[float, float]], one: float, other: float) -> None:
    xs, ys = sorted(x for x, _ in points), sorted(y for _, y in points)
    curve = list(zip(xs, ys, strict=True))
    low, high = sorted((one, other))
    assert probability(low, curve) <= probability(high, curve) + 1e-9


def test_without_a_curve_the_score_is_the_probability() -> None:
    assert probability(0.37, ()) == 0.37


def test_between_two_points_the_probability_lies_on_the_line_and_outside_it_is_level() -> None:
    curve = ((0.4, 0.2), (0.8, 0.6))
    assert probability(0.6, curve) == pytest.approx(0.4)
    assert (probability(0.1, curve), probability(0.95, curve)) == (0.2, 0.6)


def test_a_calibrated_reading_keeps_its_values_their_order_and_what_the_rules_gave() -> None:
    names = (Candidate("Ada Byron", 0.9, "signature"), Candidate("Ada", 0.5, "from"))
    result = calibrated(Readings(category=Category.REQUEST, language="en", contact_name=names)).contact_name
    assert [one.value for one in result] == ["Ada Byron", "Ada"]
    assert [score_of(one) for one in result] == [0.9, 0.5]
    assert result[0].confidence >= result[1].confidence


def test_rivals_are_compared_by_what_the_rules_gave_not_on_a_flat_piece_of_the_curve() -> None:
    far = (Candidate("a", 0.8, "x", score=0.9), Candidate("b", 0.8, "x", score=0.5))
    near = (Candidate("a", 0.8, "x", score=0.9), Candidate("b", 0.6, "x", score=0.85))
    assert not has_close_rival(far)
    assert has_close_rival(near)
