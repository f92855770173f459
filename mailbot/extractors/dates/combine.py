"""Expressions of a whole mail to slots: which dates count, and the candidates that follow (MEANING, slots)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mailbot.extractors.dates.choosing import (
    WIDE,
    between_journeys,
    choose,
    of_dropped,
    orders_of_rejected,
    without_open_ends,
)
from mailbot.extractors.dates.expression import SLOT_ROLES, Kind, Role
from mailbot.extractors.dates.grammar import span
from mailbot.extractors.dates.joining import Dated, Placed, exact, join, lasting, share_hours
from mailbot.extractors.dates.weekdays import within_window
from mailbot.model import Candidate, Slot

PRIORS = {Role.LABEL: 0.95, Role.ASKED: 0.9, Role.BARE: 0.75, Role.STAY: 0.7}


MAX_SLOTS = 20


def combine(placed: list[Placed]) -> tuple[list[Candidate[Slot]], list[Candidate[Slot]]]:
    """The slots, best first in the order in which they were written, and what was seen but is none."""
    rejected = [item for item in placed if item.expression.role not in SLOT_ROLES]
    kept = [item for item in placed if item.expression.role in SLOT_ROLES]
    durations = [
        item for item in placed if item.expression.kind is Kind.DURATION and item.expression.role in SLOT_ROLES
    ]
    kept = [item for item in kept if item.expression.kind is not Kind.DURATION]
    told_elsewhere = orders_of_rejected(rejected, kept)
    kept = [item for item in kept if not of_dropped(item, {(order, 0) for order in told_elsewhere})]
    kept += between_journeys(kept, rejected)
    kept, late = without_open_ends(kept)
    kept, dropped = choose(kept)
    kept = within_window(kept)
    dated, lone = join(kept)
    share_hours(dated)
    dated, wide = _narrowest(dated)
    slots = _slots(dated, lasting(lone, durations), durations)
    out = [*rejected, *late, *dropped, *(item.placed for item in wide)]
    return slots, [_rejected(item) for item in out if item.expression.kind is not Kind.DURATION]


def _narrowest(dated: list[Dated]) -> tuple[list[Dated], list[Dated]]:
    """A window goes where another asked date lies in it and says it more exactly; the same date twice is one."""
    kept: list[Dated] = []
    wide: list[Dated] = []
    for item in dated:
        outer = span(item.placed.expression)
        if item.placed.expression.precision in WIDE and any(
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
    likely = PRIORS.get(expression.role, 0.5) if expression.likely is None else expression.likely
    confidence = likely * expression.confidence / 0.95
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
