"""Roles as learned: where a model that saw many hands' sentences is sure that the rules err, its role stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from mailbot.extractors.dates.expression import SLOT_ROLES, Expression, Role
from mailbot.extractors.dates.features import features
from mailbot.extractors.dates.telling import Line
from mailbot.extractors.learned.linear import Linear, linear

MODEL = "date_roles"
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
OUT = 2.0
IN = 2.0


def settle(lines: Sequence[Line], now: date) -> list[Line]:
    """The lines, their expressions with the roles that rules and model together give them."""
    model = linear(MODEL)
    if model is None:
        return list(lines)
    found = [list(line.found) for line in lines]
    for n, expression, seen in features(lines, now):
        found[n][found[n].index(expression)] = _judged(expression, model, seen)
    return [replace(line, found=tuple(told)) for line, told in zip(lines, found, strict=True)]


def _judged(expression: Expression, model: Linear, seen: Sequence[str]) -> Expression:
    likely = model.probabilities(seen)
    wanted = likely["visit"] + likely["stay"]
    best = max((label for label in likely if (label in ("visit", "stay")) == (wanted >= 0.5)), key=lambda k: likely[k])
    role = ROLES[best]
    if expression.role in (Role.LABEL, Role.WISH):
        return expression
    if expression.role in SLOT_ROLES:
        if 1 - wanted >= OUT:
            return replace(expression, role=role)
        if role is Role.STAY and likely["stay"] >= OUT:
            return replace(expression, role=role)
        return replace(expression, role=Role.ASKED) if expression.role is not Role.ASKED and likely["visit"] >= IN else expression
    return replace(expression, role=role) if wanted >= IN else expression
