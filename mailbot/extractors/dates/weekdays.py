"""Weekdays told beside a stay or week: which days of it they are (MEANING, slots)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from mailbot.extractors.dates.expression import Kind, Precision, Role
from mailbot.extractors.dates.grammar import span
from mailbot.extractors.dates.joining import Placed
from mailbot.model import Slot


def is_weekday(item: Placed) -> bool:
    return item.expression.kind is Kind.DATE and item.expression.rule == Precision.WEEKDAY.value


def within_window(kept: list[Placed]) -> list[Placed]:
    """A weekday told beside a stated window is the one in that window; a wish for weekdays narrows nothing."""
    outer = [item for item in kept if item.expression.kind is Kind.DATE and not is_weekday(item)]
    if not any(is_weekday(item) for item in kept):
        return kept
    if not outer:
        return [item for item in kept if not item.expression.nth]
    result: list[Placed] = []
    narrowed: list[Placed] = []
    for item in kept:
        if not is_weekday(item):
            result.append(item)
            continue
        owner, days = next(((o, days) for o in outer if (days := weekdays_in(item, o))), (None, ()))
        if owner is None:
            plain = all(o.expression.precision is Precision.DAY for o in outer) and not item.expression.nth
            result += [item] if plain and item.expression.role is not Role.BARE else []
            continue
        if owner.expression.precision is not Precision.DAY or item.expression.nth:
            narrowed.append(owner)
        role = Role.ASKED if owner.expression.role is Role.STAY else item.expression.role
        result.append(replace(item, expression=replace(item.expression, intervals=days, role=role)))
    return [item for item in result if item not in narrowed]


def weekdays_in(item: Placed, owner: Placed) -> tuple[Slot, ...]:
    """The weekdays (or "the second day") in a window of up to a week, or in the week after a day told before them."""
    window, expression = span(owner.expression), item.expression
    if window is None:
        return ()
    first, length = window[0], (window[1] - window[0]).days
    if expression.nth:
        return _nth_day(expression.nth, owner, window)
    after_day = length == 0 and (owner.order, owner.expression.start) < (item.order, expression.start)
    if not after_day and not 1 <= length <= 7:
        return ()
    days: list[Slot] = []
    for slot in expression.intervals:
        if slot.start_date is None:
            return ()
        day = first + timedelta(days=(slot.start_date.weekday() - first.weekday()) % 7)
        last = day + ((slot.end_date or slot.start_date) - slot.start_date)
        if last > window[1] and not after_day:
            return ()
        days.append(Slot(day, last))
    return tuple(days)


def _nth_day(nth: int, owner: Placed, window: tuple[date, date]) -> tuple[Slot, ...]:
    """ "On the second day" of a stay, or of the days listed: "20 and 21 May"."""
    if len(owner.expression.intervals) > 1:
        listed = sorted(slot.start_date for slot in owner.expression.intervals if slot.start_date)
        return (Slot(listed[nth - 1], listed[nth - 1]),) if nth <= len(listed) else ()
    day = window[0] + timedelta(days=nth - 1)
    return (Slot(day, day),) if 1 <= (window[1] - window[0]).days <= 13 and day <= window[1] else ()
