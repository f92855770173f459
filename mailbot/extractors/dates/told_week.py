""" "In Prague from 14 to 18 June. Some day that week would be fine": the week told before, not the present one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from mailbot.extractors.dates.expression import SLOT_ROLES, Expression, Kind, Precision
from mailbot.model import Slot

_THIS = re.compile(
    r"(?:(?:in|during|of|v|ve|w|na|en|em|a|az)\s+)?(?:th(?:is|at)|t(?:ento|omto|ohoto|en|ymto|om|omu)|dieser?|jener?|der|cette|"
    r"esta|es[as]a?|aquella|questa|quella|tym|tego|deze|die|nesta|nessa|essa|azon|ezen|цього|того)\s+(?:same\s+)?(?:a\s+)?"
    r"(?:weeks?|tyd(?:en|nu)|tyz(?:den|dni)|woche|semaine(?:-la)?|semana|settimana|tygodni\w*|week|het\w*|тижня)"
)
_LONGEST = 8  # days: more is no week


def settle(folded: Sequence[str], found: Sequence[tuple[Expression, ...]], now: date) -> list[tuple[Expression, ...]]:
    """The expressions of each sentence; "this week" stands for days of another week that were told just before."""
    result = list(found)
    told: Slot | None = None
    for n, expressions in enumerate(found):
        changed = []
        for e in expressions:
            if told and e.kind is Kind.DATE and e.precision is Precision.WEEK and _is_present(e, now):
                said = folded[n][max(0, e.start - 10) : e.end]
                changed.append(replace(e, intervals=(told,), rule="week told") if _THIS.search(said) else e)
                continue
            if _is_week(e) and e.role in SLOT_ROLES:
                told = e.intervals[0]
            changed.append(e)
        result[n] = tuple(changed)
    return result


def _is_present(expression: Expression, now: date) -> bool:
    slot = expression.intervals[0]
    return bool(slot.start_date and slot.end_date and slot.start_date <= now <= slot.end_date)


def _is_week(expression: Expression) -> bool:
    if expression.kind is not Kind.DATE or expression.precision not in (Precision.WEEK, Precision.DAYS):
        return False
    slot = expression.intervals[0]
    return bool(
        slot.start_date and slot.end_date and timedelta(2) <= slot.end_date - slot.start_date < timedelta(_LONGEST)
    )
