"""Dates and hours that hang together mean one thing: "Tuesday at 10 or Thursday at 2" is all wished for, or nothing.

Two expressions hang together where only signs and grammar's own words stand between them ("or", "at", "und", "à"), and
so do those of lines that say the same of other days ("1st choice: …", "2nd choice: …"). What the learned roles think
of each is then half its own and half that of the whole.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from mailbot.extractors.dates.company import Likely
from mailbot.extractors.dates.expression import Expression, Kind
from mailbot.extractors.dates.lexicon import Lexicon
from mailbot.extractors.dates.terms import terms

_LINKS = ("or", "and", "at", "on", "the", "of", "in", "from", "between", "after", "around")
_SIGNS = frozenset(",()/–—-&@")
_LONGEST_LINE = 80  # characters
_WORD = re.compile(r"\w+")
_ORDINAL = re.compile(
    r"\d+\w{0,3}|[a-eivx]{1,3}|first|second|third|prvni|druh[ayé]|treti|prv[aáyý]|první|druhá|třetí|tretia|erste\w?|zweite\w?|dritte\w?"
    r"|premi\w+|deuxi\w+|second\w?|troisi\w+|prim\w+|segund\w+|terc\w+|terz\w+|pierwsz\w+|drug\w+|trzeci\w*|eerste|tweede|derde"
    r"|els\w+|második|harmadik|перш\w+|друг\w+|трет\w+",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"^[^()]{0,30}\)")
_LONGEST = 24  # characters between two expressions


def evened(units: Iterable[Sequence[int]], likely: Sequence[Likely]) -> list[Likely]:
    """The probabilities, those of the expressions of a unit drawn to their mean."""
    result = list(likely)
    for unit in units:
        mean = {label: sum(result[at][label] for at in unit) / len(unit) for label in result[unit[0]]}
        for at in unit:
            result[at] = {label: (p + mean[label]) / 2 for label, p in result[at].items()}
    return result


def parallel(texts: Sequence[str], looked: Sequence[tuple[int, Expression]]) -> Iterator[list[int]]:
    """The dates, and the hours, of neighbouring lines that are alike but for them, as places in `looked`."""
    of_line: dict[int, list[int]] = {}
    for at, (n, _) in enumerate(looked):
        of_line.setdefault(n, []).append(at)
    frames = {n: _frame(texts[n], [looked[at][1] for at in places]) for n, places in of_line.items()}
    run: list[int] = []
    for n in [*sorted(of_line), -1]:
        if run and n == run[-1] + 1 and frames[n] and frames[n] == frames[run[-1]]:
            run.append(n)
            continue
        if len(run) > 1:
            for kind in (Kind.DATE, Kind.TIME):
                unit = [at for line in run for at in of_line[line] if looked[at][1].kind is kind]
                if len(unit) > 1:
                    yield unit
        run = [n]


def _frame(text: str, found: Sequence[Expression]) -> tuple[str, ...]:
    """The words of a line without its dates, numbers and ordinals; nothing of a line that is long or has no date."""
    if len(text) > _LONGEST_LINE or not any(e.kind is Kind.DATE for e in found):
        return ()
    kept = text
    for e in reversed(found):
        kept = kept[: e.start] + f" {e.kind} " + kept[e.end :]
    return tuple(word.lower() for word in _WORD.findall(kept) if not _ORDINAL.fullmatch(word))


def hanging(texts: Sequence[str], looked: Sequence[tuple[int, Expression]], lexicon: Lexicon) -> Iterator[list[int]]:
    """Runs of two or more that hang together, as places in `looked` (line and expression)."""
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
    gap = _CLOSING.sub(" ", gap)  # "10 June (afternoon only) and 15 June"
    if len(gap) > _LONGEST:
        return False
    items = terms(gap, lexicon).items
    joins = any(item.has("or") for item in items)
    hours = before.kind is Kind.TIME and after.kind is Kind.TIME
    if hours and not joins:
        return False
    return all(item.word in _SIGNS or (item.has(*_LINKS) and not item.has("until")) for item in items)
