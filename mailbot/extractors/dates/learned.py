"""Roles as learned from training/: a model that saw many hands' sentences judges what the rules say of each date.

It looks twice. First at each date alone: words around it, cues, the rules' role. Then at all of them together, for a
mail seldom wishes for everything: what is likely a wish beside a better one is less so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from mailbot.extractors.dates import company, units
from mailbot.extractors.dates.company import Likely
from mailbot.extractors.dates.expression import SLOT_ROLES, Expression, Kind, Role
from mailbot.extractors.dates.features import features
from mailbot.extractors.dates.lexicon import Lexicon
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
_WISHES = ("visit", "stay")
LIFTED = 0.51  # how likely a wish is made that is the best guess
FAINT, FAINT_ASKED = 0.3, 0.15  # so likely it must be before; where the rules take it for a wish
Looked = tuple[int, Expression, dict[str, float]]
_SETTLED = frozenset((Role.LABEL, Role.WISH))  # a form's label says what its value is for


def settle(lines: Sequence[Line], now: date, lexicon: Lexicon) -> list[Line]:
    """The lines, their expressions with the roles that rules and models together give them."""
    first, second = linear(FIRST), linear(SECOND)
    if first is None or second is None:
        return list(lines)
    looked = list(features(lines, now))
    seen = [company.Seen(e.kind, str(e.role), first.probabilities(found)) for _, e, found in looked]
    likely: list[Likely] = [second.probabilities(company.features(seen, at)) for at in range(len(seen))]
    texts, told = [line.sentence.text for line in lines], [(n, e) for n, e, _ in looked]
    hangs = list(units.hanging(texts, told, lexicon))
    likely = units.evened([*hangs, *units.parallel(texts, told)], likely)
    result = [list(line.found) for line in lines]
    for (n, expression, _), one in zip(looked, _at_least_one(looked, likely, hangs), strict=True):
        result[n][result[n].index(expression)] = _judged(expression, one)
    return [replace(line, found=tuple(found)) for line, found in zip(lines, result, strict=True)]


def _at_least_one(looked: Sequence[Looked], likely: Sequence[Likely], hangs: Sequence[Sequence[int]]) -> list[Likely]:
    """The probabilities; where no date is more likely wished for than not, that of the likeliest is lifted.

    Nine in ten requests name a date: what the rules would count is then the best guess that there is. An hour that
    hangs on a date that is wished for is lifted as well (`hangs`: units of places in `looked`).
    """
    result = list(likely)
    dates = [at for at, (_, e, _) in enumerate(looked) if e.kind is Kind.DATE]
    if dates and not any(_wanted(likely[at]) >= 0.5 for at in dates):
        best = max(dates, key=lambda at: _wanted(likely[at]))
        role = looked[best][1].role
        if role in SLOT_ROLES and _wanted(likely[best]) >= (FAINT if role is Role.BARE else FAINT_ASKED):
            result[best] = _lifted(likely[best])
    for unit in hangs:
        if any(looked[at][1].kind is Kind.DATE and _wanted(result[at]) >= 0.5 for at in unit):
            for at in unit:
                if looked[at][1].kind is Kind.TIME and FAINT <= _wanted(result[at]) < 0.5:
                    result[at] = _lifted(result[at])
    return result


def _lifted(likely: Likely) -> Likely:
    wanted = _wanted(likely)
    return {
        label: p * LIFTED / wanted if label in _WISHES else p * (1 - LIFTED) / (1 - wanted)
        for label, p in likely.items()
    }


def _wanted(likely: Likely) -> float:
    return sum(likely[label] for label in _WISHES)


def _judged(expression: Expression, likely: Likely) -> Expression:
    """The expression with its learned role, where that tells of a slot what the rules do not, or the other way."""
    if expression.role in _SETTLED or expression.rule == "moved":
        return expression
    wanted = _wanted(likely)
    expression = replace(expression, likely=round(wanted, 3))
    best = max((label for label in likely if (label in _WISHES) == (wanted >= 0.5)), key=lambda label: likely[label])
    if expression.role is Role.BARE and best == "visit" and likely["visit"] < 0.7:
        return expression
    if ROLES[best] not in SLOT_ROLES and expression.role not in SLOT_ROLES:
        return expression
    return replace(expression, role=ROLES[best])
