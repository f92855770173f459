"""Expressions of a whole mail to slots: which dates count, and the candidates that follow (MEANING, slots)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from mailbot.extractors.dates.expression import SLOT_ROLES, Kind, Precision, Role
from mailbot.extractors.dates.grammar import span
from mailbot.extractors.dates.nearest import bracketed
from mailbot.extractors.dates.joining import Dated, Placed, exact, join, lasting, share_hours
from mailbot.model import Candidate, Slot

PRIORS = {Role.LABEL: 0.95, Role.ASKED: 0.9, Role.BARE: 0.75, Role.STAY: 0.7}


MAX_SLOTS = 20


_WIDE = (Precision.MONTH, Precision.SEASON, Precision.PART, Precision.WEEK, Precision.DAYS, Precision.OPEN)


def combine(placed: list[Placed]) -> tuple[list[Candidate[Slot]], list[Candidate[Slot]]]:
    """The slots, best first in the order in which they were written, and what was seen but is none."""
    rejected = [item for item in placed if item.expression.role not in SLOT_ROLES]
    kept = [item for item in placed if item.expression.role in SLOT_ROLES]
    durations = [item for item in placed if item.expression.kind is Kind.DURATION]
    kept = [item for item in kept if item.expression.kind is not Kind.DURATION]
    told_elsewhere = _orders_of_rejected(rejected, kept)
    kept = [item for item in kept if not _of_dropped(item, {(order, 0) for order in told_elsewhere})]
    kept += _between_journeys(kept, rejected)
    kept, late = _without_open_ends(kept)
    kept, dropped = _choose(kept)
    kept = _within_window(kept)
    dated, lone = join(kept)
    share_hours(dated)
    dated, wide = _narrowest(dated)
    slots = _slots(dated, lasting(lone, durations), durations)
    out = [*rejected, *late, *dropped, *(item.placed for item in wide)]
    return slots, [_rejected(item) for item in out if item.expression.kind is not Kind.DURATION]


def _orders_of_rejected(rejected: list[Placed], kept: list[Placed]) -> set[int]:
    """Sentences all of whose dates are none of ours: an hour said there in passing is none either."""
    dated = {item.order for item in kept if item.expression.kind is Kind.DATE}
    gone = (Role.TRAVEL, Role.EVENT, Role.PAST, Role.LETTER)
    return {i.order for i in rejected if i.expression.kind is Kind.DATE and i.expression.role in gone} - dated


def _between_journeys(kept: list[Placed], rejected: list[Placed]) -> list[Placed]:
    """The stay between arrival and departure, where a weekday is asked for that lies in it and no other date is told."""
    dates = [item for item in kept if item.expression.kind is Kind.DATE]
    days = [i for i in rejected if i.expression.role is Role.TRAVEL and i.expression.precision is Precision.DAY]
    spans = [found for item in days if (found := span(item.expression))]
    if len(spans) < 2 or not dates or not all(_is_weekday(item) for item in dates):
        return []
    window = Slot(min(low for low, _ in spans), max(high for _, high in spans))
    expression = replace(days[0].expression, intervals=(window,), precision=Precision.DAYS, role=Role.STAY, rule="stay")
    stay = replace(days[0], expression=expression)
    return [stay] if all(_weekdays_in(item, stay) for item in dates) else []


def _without_open_ends(kept: list[Placed]) -> tuple[list[Placed], list[Placed]]:
    """ "Before 9 April", told in a sentence of its own beside dates that begin, is until when they want to hear."""

    def is_open(item: Placed) -> bool:
        slots = item.expression.intervals
        return item.expression.kind is Kind.DATE and bool(slots) and all(slot.start_date is None for slot in slots)

    begun = {item.order for item in kept if item.expression.kind is Kind.DATE and not is_open(item)}
    gone = [
        item for item in kept
        if is_open(item) and item.expression.role is not Role.LABEL and begun and item.order not in begun
    ]  # fmt: skip
    return [item for item in kept if item not in gone], gone


def _choose(kept: list[Placed]) -> tuple[list[Placed], list[Placed]]:
    """The stay counts only where nothing narrower is asked; dates said in passing only where none is asked at all."""
    dates = [item for item in kept if item.expression.kind is Kind.DATE]
    strong = [item for item in dates if item.expression.role in (Role.LABEL, Role.ASKED)]
    stays = [item for item in dates if item.expression.role is Role.STAY]
    bare = [item for item in dates if item.expression.role is Role.BARE]
    named = any(_has_number(item) for item in dates)
    dropped = [item for item in bare if _is_vague(item) or (named and not _has_number(item) and _is_near(item))]
    dropped += _said_beside(dates) + [i for i in bare if _is_aside(i, strong)]
    if strong:
        orders = {item.order for item in strong}
        if any(not _is_weekday(item) for item in strong):
            dropped += [
                item for item in bare if item.order not in orders and not item.same_time and not _follows(item, strong)
            ]
        if not all(_is_weekday(item) for item in strong):
            told = [item for item in strong if not _is_weekday(item)]
            dropped += [stay for stay in stays if not _narrows(stay, told)]
    elif stays and bare:
        inside = [item for item in bare if _is_weekday(item) or any(_in_stay(item, stay) for stay in stays)]
        dropped += [item for item in bare if item not in inside]
        if any(not _is_weekday(item) for item in inside):
            dropped += stays
    gone = {(item.order, item.expression.start) for item in dropped}
    kept = [item for item in kept if (item.order, item.expression.start) not in gone]
    return [item for item in kept if not _of_dropped(item, gone)], dropped


def _narrows(stay: Placed, strong: list[Placed]) -> bool:
    """ "In March we would like to visit you. We will be in Prague from 8 to 12 March": the stay says when in March."""
    inner = span(stay.expression)
    outer = [span(item.expression) for item in strong if item.expression.precision in _WIDE]
    return (
        bool(inner)
        and len(outer) == len(strong)
        and any(o and inner and o != inner and o[0] <= inner[0] and inner[1] <= o[1] for o in outer)
    )


def _is_vague(item: Placed) -> bool:
    """A season or month said in passing without a year: "public space in winter"."""
    said = item.sentence.text[item.expression.start : item.expression.end]
    return item.expression.precision is Precision.SEASON and not any(sign.isdigit() for sign in said)


def _has_number(item: Placed) -> bool:
    said = item.sentence.text[item.expression.start : item.expression.end]
    return any(sign.isdigit() for sign in said)


def _is_near(item: Placed) -> bool:
    """Told from the day of the mail ("next week"): no wish, in passing, where another date has its number."""
    return item.expression.rule in (Precision.WEEK.value, Precision.DAY.value) and item.expression.confidence <= 0.9


def _is_aside(item: Placed, strong: list[Placed]) -> bool:
    """A date in brackets, said in passing, that is no part of what the sentence asks outside them."""
    here = [o for o in strong if o.order == item.order and not _in_brackets(o)]
    spans = [outer for o in here if (outer := span(o.expression))]
    inner = span(item.expression)
    inside = any(inner and outer[0] <= inner[0] and inner[1] <= outer[1] for outer in spans)
    return _in_brackets(item) and bool(here) and not inside


def _in_brackets(item: Placed) -> bool:
    return bracketed(item.sentence.text, item.expression.start)


def _said_beside(dates: list[Placed]) -> list[Placed]:
    """ "On Monday we have the museum, and on Wednesday we would love to see you": weekdays with other plans."""
    asked = {item.order for item in dates if _is_weekday(item) and item.expression.role in (Role.LABEL, Role.ASKED)}
    others = (Role.STAY, Role.BARE)
    return [i for i in dates if _is_weekday(i) and i.order in asked and i.expression.role in others and not i.expression.nth]


def _of_dropped(item: Placed, gone: set[tuple[int, int]]) -> bool:
    """A time of a sentence all whose dates went goes with them: it is not for us to join it elsewhere."""
    return (
        item.expression.kind is Kind.TIME
        and item.expression.role is Role.BARE
        and any(order == item.order for order, _ in gone)
    )


def _follows(item: Placed, strong: list[Placed]) -> bool:
    """A short line right after one that asks goes on with the list: "or 14 May"."""
    short = len(item.sentence.text.strip()) < 60 and item.expression.start < 25
    return short and any(item.order - other.order == 1 for other in strong)


def _in_stay(item: Placed, stay: Placed) -> bool:
    inner, outer = span(item.expression), span(stay.expression)
    return bool(inner and outer and outer[0] <= inner[0] and inner[1] <= outer[1])


def _is_weekday(item: Placed) -> bool:
    return item.expression.kind is Kind.DATE and item.expression.rule == Precision.WEEKDAY.value


def _within_window(kept: list[Placed]) -> list[Placed]:
    """A weekday told beside a stated window is the one in that window; a wish for weekdays narrows nothing."""
    outer = [item for item in kept if item.expression.kind is Kind.DATE and not _is_weekday(item)]
    if not any(_is_weekday(item) for item in kept):
        return kept
    if not outer:
        return [item for item in kept if not item.expression.nth]
    result: list[Placed] = []
    narrowed: list[Placed] = []
    for item in kept:
        if not _is_weekday(item):
            result.append(item)
            continue
        owner, days = next(((o, days) for o in outer if (days := _weekdays_in(item, o))), (None, ()))
        if owner is None:
            plain = all(o.expression.precision is Precision.DAY for o in outer) and not item.expression.nth
            result += [item] if plain and item.expression.role is not Role.BARE else []
            continue
        if owner.expression.precision is not Precision.DAY or item.expression.nth:
            narrowed.append(owner)
        role = Role.ASKED if owner.expression.role is Role.STAY else item.expression.role
        result.append(replace(item, expression=replace(item.expression, intervals=days, role=role)))
    return [item for item in result if item not in narrowed]


def _weekdays_in(item: Placed, owner: Placed) -> tuple[Slot, ...]:
    """The weekdays (or "the second day") in a window of up to a week, or in the week after a day told before them."""
    window, expression = span(owner.expression), item.expression
    if window is None:
        return ()
    first, length = window[0], (window[1] - window[0]).days
    if expression.nth and len(owner.expression.intervals) > 1:  # "20 and 21 May, on the second day"
        listed = sorted(slot.start_date for slot in owner.expression.intervals if slot.start_date)
        return (Slot(listed[expression.nth - 1], listed[expression.nth - 1]),) if expression.nth <= len(listed) else ()
    if expression.nth:
        day = first + timedelta(days=expression.nth - 1)
        return (Slot(day, day),) if 1 <= length <= 13 and day <= window[1] else ()
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


def _narrowest(dated: list[Dated]) -> tuple[list[Dated], list[Dated]]:
    """A window goes where another asked date lies in it and says it more exactly; the same date twice is one."""
    kept: list[Dated] = []
    wide: list[Dated] = []
    for item in dated:
        outer = span(item.placed.expression)
        if item.placed.expression.precision in _WIDE and any(
            _lies_within(other, outer) for other in dated if other is not item
        ):
            for other in dated:
                if other is not item and not other.times and _lies_within(other, outer):
                    other.times = list(item.times)
            wide.append(item)
        else:
            kept.append(item)
    return kept, wide


def _lies_within(other: Dated, outer: tuple[date, date] | None) -> bool:
    inner = span(other.placed.expression)
    return bool(inner and outer and inner != outer and outer[0] <= inner[0] and inner[1] <= outer[1])


def _slots(dated: list[Dated], lone: list[Placed], durations: list[Placed]) -> list[Candidate[Slot]]:
    lone = exact(lone)
    found: dict[Slot, Candidate[Slot]] = {}
    if not dated:
        for item in lone:
            _put(found, _candidate(item, item.expression.intervals[0], None))
        return list(found.values())
    for one in dated:
        times = exact(lasting(one.times, durations)) or lone
        for window in one.placed.expression.intervals:
            if not times:
                _put(found, _candidate(one.placed, window, None))
            for timed in times:
                slot = timed.expression.intervals[0]
                whole = replace(window, start_time=slot.start_time, end_time=slot.end_time)
                _put(found, _candidate(one.placed, whole, timed))
    return _without_repeats(found)


def _without_repeats(found: dict[Slot, Candidate[Slot]]) -> list[Candidate[Slot]]:
    """A date told again without its time adds nothing."""
    timed = {(s.start_date, s.end_date) for s in found if s.start_time or s.end_time}
    slots = [
        candidate
        for slot, candidate in found.items()
        if slot.start_time or slot.end_time or (slot.start_date, slot.end_date) not in timed
    ]
    return slots[:MAX_SLOTS]


def _put(found: dict[Slot, Candidate[Slot]], candidate: Candidate[Slot]) -> None:
    known = found.get(candidate.value)
    if known is None or known.confidence < candidate.confidence:
        found[candidate.value] = candidate


def _candidate(item: Placed, slot: Slot, timed: Placed | None) -> Candidate[Slot]:
    expression = item.expression
    confidence = PRIORS.get(expression.role, 0.5) * expression.confidence / 0.95
    evidence = item.evidence
    if timed is not None:
        confidence *= timed.expression.confidence / 0.95
        if timed.order == item.order and timed.sentence is item.sentence:
            low = min(expression.start, timed.expression.start)
            evidence = item.sentence.evidence(low, max(expression.end, timed.expression.end))
    alternatives = tuple(
        replace(other, start_time=slot.start_time, end_time=slot.end_time) for other in expression.alternatives
    )
    source = f"{expression.role.value}: {expression.rule}"
    return Candidate(slot, round(min(confidence, 0.97), 3), source, evidence, alternatives, expression.note)


def _rejected(item: Placed) -> Candidate[Slot]:
    expression = item.expression
    return Candidate(expression.intervals[0], 0.1, expression.role.value, item.evidence)
