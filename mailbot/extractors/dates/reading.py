"""Slots of a mail: expressions with roles, combined; and the free choices left to us."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mailbot.extractors.context import Context
from mailbot.extractors.dates import choosing, combine, flexible, learned
from mailbot.extractors.dates.fold import fold
from mailbot.extractors.dates.joining import Placed
from mailbot.extractors.dates.telling import told, words_of
from mailbot.extractors.dates.terms import MAX_TEXT
from mailbot.model import Candidate, Slot


@dataclass(frozen=True, slots=True)
class SlotReadings:
    """`slots` are the value together, in the writer's order of preference; `rejected` dates seen that are none."""

    slots: tuple[Candidate[Slot], ...] = ()
    rejected: tuple[Candidate[Slot], ...] = ()
    date_flexible: bool = False
    time_flexible: bool = False


def read_slots(context: Context) -> SlotReadings:
    """When they would come, of everything in the mail that the writer says now (MEANING, slots)."""
    tiers: dict[str, list[Placed]] = {"own": [], "attached": [], "subject": []}
    rejected: list[Candidate[Slot]] = []
    free_date = free_time = False
    words = words_of(context)
    for order, line in enumerate(learned.settle(told(context), context.now.date(), words)):
        text = line.sentence.text[:MAX_TEXT]
        same = words.cues.get("same_time")
        same_time = bool(line.found and same and same.search(fold(text)))
        tiers[line.tier] += [Placed(e, line.sentence, order, same_time) for e in line.found]
        if line.tier != "subject":
            date_here, time_here = flexible.free_choice(text, words)
            free_date, free_time = free_date or date_here, free_time or time_here
    slots: list[Candidate[Slot]] = []
    gone = choosing.lately_gone([item for placed in tiers.values() for item in placed], context.now.date())
    for placed in ([i for i in tier if (i.order, i.expression.start) not in gone] for tier in tiers.values()):
        found_slots, out = combine.combine(placed)
        rejected += out
        slots = _joined(slots, found_slots)
    return SlotReadings(tuple(slots), tuple(rejected), free_date, free_time)


def _joined(better: list[Candidate[Slot]], other: list[Candidate[Slot]]) -> list[Candidate[Slot]]:
    """Slots of a part that is trusted more, completed by those of one that is trusted less."""
    if not better:
        return other
    has_date = any(c.value.start_date or c.value.end_date for c in better)
    has_time = any(c.value.start_time or c.value.end_time for c in better)
    if has_date and all(_is_month(c.value) for c in better) and all(_is_told_exactly(c, better) for c in other):
        return other or better  # "the letter attached, about a visit in May"
    if has_date and not has_time:
        return _with_times(better, other)
    if has_time and not has_date:
        dates = [c for c in other if c.value.start_date or c.value.end_date]
        return [
            replace(day, value=replace(day.value, start_time=hour.value.start_time, end_time=hour.value.end_time))
            for day in dates
            for hour in better
        ] or better
    return better


def _is_month(slot: Slot) -> bool:
    """Whole months, or a season."""
    low, high = slot.start_date, slot.end_date
    return bool(low and high and low.day == 1 and (high - low).days >= 27)


def _is_told_exactly(candidate: Candidate[Slot], wide: list[Candidate[Slot]]) -> bool:
    """Whether the dates lie within the months told elsewhere, and are no whole month themselves."""
    low, high = candidate.value.start_date, candidate.value.end_date
    if low is None or high is None or _is_month(candidate.value):
        return False
    spans = [(c.value.start_date, c.value.end_date) for c in wide]
    return any(first and last and first <= low and high <= last for first, last in spans)


def _with_times(better: list[Candidate[Slot]], other: list[Candidate[Slot]]) -> list[Candidate[Slot]]:
    """The times that the other part gives for the same days, or alone."""
    result: list[Candidate[Slot]] = []
    for day in better:
        hours = [
            c
            for c in other
            if (c.value.start_time or c.value.end_time)
            and (c.value.start_date, c.value.end_date) in ((day.value.start_date, day.value.end_date), (None, None))
        ]
        result += [
            replace(day, value=replace(day.value, start_time=c.value.start_time, end_time=c.value.end_time))
            for c in hours
        ] or [day]
    return result
