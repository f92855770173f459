"""Roles as learned from training/: a model that saw many hands' sentences judges what the rules say of each date.

It looks twice. First at each date alone: words around it, cues, the rules' role. Then at all of them together, for a
mail seldom wishes for everything: what is likely a wish beside a better one is less so.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from mailbot.extractors.dates import company
from mailbot.extractors.dates.expression import SLOT_ROLES, Expression, Role
from mailbot.extractors.dates.features import features
from mailbot.extractors.dates.telling import Line
from mailbot.extractors.learned.linear import linear

FIRST, SECOND = "date_roles", "date_roles_together"
ROLES = {  # the marks of training/sources
    "visit": Role.ASKED,
    "stay": Role.STAY,
    "travel": Role.TRAVEL,
    "deadline": Role.DEADLINE,
    "letter": Role.LETTER,
    "past": Role.PAST,
    "off": Role.REPLACED,
    "not": Role.EXCLUDED,
    "event": Role.EVENT,
    "reachable": Role.REACHABLE,
}
_SETTLED = frozenset((Role.LABEL, Role.WISH))  # a form's label says what its value is for


def settle(lines: Sequence[Line], now: date) -> list[Line]:
    """The lines, their expressions with the roles that rules and models together give them."""
    first, second = linear(FIRST), linear(SECOND)
    if first is None or second is None:
        return list(lines)
    looked = list(features(lines, now))
    seen = [company.Seen(e.kind, str(e.role), first.probabilities(found)) for _, e, found in looked]
    result = [list(line.found) for line in lines]
    for at, (n, expression, _) in enumerate(looked):
        likely = second.probabilities(company.features(seen, at))
        result[n][result[n].index(expression)] = _judged(expression, likely)
    return [replace(line, found=tuple(found)) for line, found in zip(lines, result, strict=True)]


def _judged(expression: Expression, likely: Mapping[str, float]) -> Expression:
    if expression.role in _SETTLED:
        return expression
    wanted = likely["visit"] + likely["stay"]
    expression = replace(expression, likely=round(wanted, 3))
    best = max((label for label in likely if (label in ("visit", "stay")) == (wanted >= 0.5)), key=lambda k: likely[k])
    if expression.role is Role.BARE and best == "visit" and likely["visit"] < 0.7:
        return expression
    if ROLES[best] not in SLOT_ROLES and expression.role not in SLOT_ROLES:
        return expression
    return replace(expression, role=ROLES[best])
