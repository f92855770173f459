"""Dates and hours that hang together mean one thing: "Tuesday at 10 or Thursday at 2" is all wished for, or nothing.

Two expressions hang together where only signs and grammar's own words stand between them ("or", "at", "und", "à").
What the learned roles think of each is then half its own and half that of the whole.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence

from mailbot.extractors.dates.expression import Expression, Kind
from mailbot.extractors.dates.lexicon import Lexicon
from mailbot.extractors.dates.terms import terms

Likely = Mapping[str, float]
_LINKS = ("or", "and", "at", "on", "the", "of", "in", "from", "between", "after", "around")
_SIGNS = frozenset(",()/–—-&@")
_LONGEST = 24  # characters between two expressions


def evened(
    texts: Sequence[str], looked: Sequence[tuple[int, Expression]], likely: Sequence[Likely], lexicon: Lexicon
) -> list[Likely]:
    """The probabilities, those of expressions that hang together drawn to their mean. `looked`: line and expression."""
    result = list(likely)
    for unit in _units(texts, looked, lexicon):
        mean = {label: sum(likely[at][label] for at in unit) / len(unit) for label in likely[unit[0]]}
        for at in unit:
            result[at] = {label: (p + mean[label]) / 2 for label, p in likely[at].items()}
    return result


def _units(texts: Sequence[str], looked: Sequence[tuple[int, Expression]], lexicon: Lexicon) -> Iterator[list[int]]:
    """Runs of two or more that hang together, as places in `looked`."""
    unit: list[int] = [0] if looked else []
    for at, ((n, before), (m, after)) in enumerate(itertools.pairwise(looked), 1):
        if n == m and before.end <= after.start and _hangs(texts[n][before.end : after.start], before, after, lexicon):
            unit.append(at)
            continue
        if len(unit) > 1:
            yield unit
        unit = [at]
    if len(unit) > 1:
        yield unit


def _hangs(gap: str, before: Expression, after: Expression, lexicon: Lexicon) -> bool:
    """A comma joins days of a list, but "on 5 May, at 14:00 we are …" begins anew with an hour after an hour."""
    if len(gap) > _LONGEST:
        return False
    items = terms(gap, lexicon).items
    joins = any(item.has("or") for item in items)
    hours = before.kind is Kind.TIME and after.kind is Kind.TIME
    if hours and not joins:
        return False
    return all(item.word in _SIGNS or (item.has(*_LINKS) and not item.has("until")) for item in items)
