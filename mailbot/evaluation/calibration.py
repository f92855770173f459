"""Whether confidence means what it says: predicted probabilities in bins against how often the values were right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from mailbot.evaluation.figures import Case
from mailbot.evaluation.score import ANSWERED, LEAVES, compare

BINS = ((0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.0))
ALL = "all"

_Point = tuple[float, bool]  # how confident, whether right


@dataclass(frozen=True, slots=True)
class Bin:
    """Values whose confidence lies from `low` to below `high` (the last bin holds 1 too)."""

    low: float
    high: float
    values: int
    mean_confidence: float
    right: int

    @property
    def observed(self) -> float:
        """The share of right values."""
        return self.right / self.values

    @property
    def gap(self) -> float:
        """Observed minus predicted: negative where the bot is surer than it should be."""
        return self.observed - self.mean_confidence


@dataclass(frozen=True, slots=True)
class Reliability:
    """The bins that hold values, lowest first."""

    bins: tuple[Bin, ...]

    @property
    def values(self) -> int:
        return sum(one.values for one in self.bins)

    @property
    def error(self) -> float:
        """Expected calibration error: the mean gap, each bin weighed by its values (Guo et al. 2017)."""
        return sum(one.values * abs(one.gap) for one in self.bins) / max(1, self.values)


def reliability(cases: Sequence[Case]) -> Mapping[str, Reliability]:
    """Confidence against what was right, for all leaves together ("all") and for each.

    Only values that were given in mails to be answered count; a set of slots with its least confident one.
    """
    answered = [case for case in cases if case.gold["category"] in ANSWERED]
    by_leaf = {leaf: [point for case in answered for point in _point(leaf, case)] for leaf in LEAVES}
    together = [point for points in by_leaf.values() for point in points]
    return {ALL: _binned(together), **{leaf: _binned(points) for leaf, points in by_leaf.items()}}


def _binned(points: Sequence[_Point]) -> Reliability:
    bins = []
    for low, high in BINS:
        inside = [point for point in points if low <= point[0] < high or (point[0] == high == BINS[-1][1])]
        if inside:
            mean = sum(confidence for confidence, _ in inside) / len(inside)
            bins.append(Bin(low, high, len(inside), mean, sum(right for _, right in inside)))
    return Reliability(tuple(bins))


def _point(leaf: str, case: Case) -> Iterable[_Point]:
    comparison = compare(leaf, case.prediction, case.gold)
    if not comparison.given:
        return
    found = case.prediction.get("slots" if leaf in ("dates", "times") else leaf) or []
    readings = found if isinstance(found, list) else [found]
    known = [reading.get("confidence") for reading in readings if isinstance(reading, dict)]
    given = [float(confidence) for confidence in known if confidence is not None]
    if given:
        yield min(given), comparison.equal
