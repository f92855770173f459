"""From the score of the rules to a probability: what is given with 0.9 is right nine times in ten (CONTRACT).

The rules' scores order the readings of one leaf well and say little about how often such a reading is right. How often
it is, was counted on annotated mails (`training/calibrate.py`); the curves in `lexicon/curves.py` keep the result. They
rise or are flat, so no order changes.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from mailbot.extractors.lexicon.curves import CURVES
from mailbot.model import Candidate, Readings

V = TypeVar("V")
Curve = Sequence[tuple[float, float]]


def calibrated(readings: Readings) -> Readings:
    """The same readings with confidences that are probabilities; `score` keeps what the rules gave."""
    return replace(
        readings,
        institution=_each(readings.institution, "institution"),
        contact_name=_each(readings.contact_name, "contact_name"),
        contact_email=_each(readings.contact_email, "contact_email"),
        contact_phone=_each(readings.contact_phone, "contact_phone"),
        slots=_each(readings.slots, "slots"),
        slots_rejected=_each(readings.slots_rejected, "slots"),
        interest=_each(readings.interest, "interest"),
        group_size=_each(readings.group_size, "group_size"),
    )


def _each(candidates: tuple[Candidate[V], ...], leaf: str) -> tuple[Candidate[V], ...]:
    curve = CURVES.get(leaf, ())
    return tuple(
        replace(one, confidence=probability(one.confidence, curve), score=one.confidence) for one in candidates
    )


def probability(score: float, curve: Curve) -> float:
    """The value of the curve at `score`: straight between its points, level outside them; without points the score."""
    if not curve:
        return score
    at = bisect_right([x for x, _ in curve], score)
    if at == 0:
        return curve[0][1]
    if at == len(curve):
        return curve[-1][1]
    (left, low), (right, high) = curve[at - 1], curve[at]
    return low + (high - low) * (score - left) / (right - left)
