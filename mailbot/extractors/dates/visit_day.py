""" "We come by train on 21 April, to you we could walk over at 9.30": the day of arrival is the day of the visit.

Where the whole mail tells one single day, and tells it of the journey, a wish in the same or the next sentence that
gives only an hour, or a part of the day, is meant for that day. A mail with a second day leaves it open.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mailbot.extractors.dates.engagements import PRAGUE
from mailbot.extractors.dates.expression import SLOT_ROLES, Expression, Kind, Precision, Role

_ASKED = (Role.ASKED, Role.LABEL)
_TOLD = (Role.TRAVEL, Role.EVENT)
_COARSE = (Precision.MONTH, Precision.SEASON, Precision.PART, Precision.OPEN)


def settle(folded: Sequence[str], found: Sequence[tuple[Expression, ...]]) -> list[tuple[Expression, ...]]:
    """The expressions of each sentence; the one day of the journey is asked for where a wish gives only an hour."""
    result = list(found)
    dates = [(n, e) for n, told in enumerate(found) for e in told if e.kind is Kind.DATE]
    journey = [(n, e) for n, e in dates if e.role in _TOLD and _is_day(e)]
    if any(e.role in SLOT_ROLES and not _is_coarse(e) for _, e in dates):
        return result
    days = {e.intervals[0].start_date for _, e in journey}
    if len(days) != 1:
        return result
    n, day = journey[0]
    here = _asks_hour(found[n], day)
    journey_told = day.role is Role.TRAVEL or bool(PRAGUE.search(folded[n]))
    if here or (journey_told and n + 1 < len(found) and _wish(folded[n + 1], found[n + 1])):
        result[n] = tuple(replace(e, role=Role.ASKED) if e is day else e for e in found[n])
    return result


def _is_day(expression: Expression) -> bool:
    return expression.precision is Precision.DAY and len(expression.intervals) == 1


def _is_coarse(expression: Expression) -> bool:
    """A month, or an open window: "until the end of February"."""
    open_ended = any(slot.start_date is None or slot.end_date is None for slot in expression.intervals)
    return expression.precision in _COARSE or open_ended


def _asks_hour(told: tuple[Expression, ...], day: Expression) -> bool:
    """Whether an hour that is asked for follows the day in its sentence."""
    return any(e.kind is Kind.TIME and e.role in _ASKED and e.start > day.end for e in told)


def _wish(folded: str, told: tuple[Expression, ...]) -> bool:
    """Whether a sentence asks for an hour and for no day; a question asks whatever its words are."""
    hours = [e for e in told if e.kind is Kind.TIME]
    asked = any(e.role in _ASKED or (e.role in SLOT_ROLES and folded.rstrip().endswith("?")) for e in hours)
    return asked and not any(e.kind is Kind.DATE for e in told)
