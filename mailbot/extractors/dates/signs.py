"""The cues of a sentence as seen from one of its dates, for the learned roles."""

from __future__ import annotations

import re

from mailbot.extractors.dates.clauses import clause_at
from mailbot.extractors.dates.expression import Expression
from mailbot.extractors.dates.nearest import Frame

_WORD = re.compile(r"\w+")
_DISTANCES = (1, 3, 6)  # words between: up to so many, else far


def signs(frame: Frame, expression: Expression) -> tuple[str, ...]:
    """Each cue by name, side, distance ("asked<3": a wish up to three words before); "|" if a clause ends between."""
    clause = clause_at(list(frame.clauses), expression.start)
    found = {f"in:{clause.kind}"} if clause else set()
    for cue in frame.cues:
        before = cue.end <= expression.start
        low, high = (cue.end, expression.start) if before else (expression.end, cue.start)
        words = len(_WORD.findall(frame.folded, low, high))
        wall = any(low <= at < high and weight >= 1 for at, weight in frame.walls)
        near = next((limit for limit in _DISTANCES if words <= limit), 9)
        found.add(f"{cue.name}{'<' if before else '>'}{near}{'|' if wall else ''}")
    return tuple(sorted(found))
