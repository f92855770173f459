"""Which time joins which date, and what a duration makes of a start (MEANING, slots)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from mailbot.extractors.context import Sentence
from mailbot.extractors.dates.expression import Expression, Kind, Precision
from mailbot.extractors.dates.fold import fold
from mailbot.extractors.dates.lengths import later
from mailbot.model import Evidence, Slot


@dataclass(frozen=True, slots=True)
class Placed:
    """An expression, and the sentence in which it stands (`order` counts sentences)."""

    expression: Expression
    sentence: Sentence
    order: int
    same_time: bool = False  # the sentence says that the hour stays

    @property
    def evidence(self) -> Evidence:
        return self.sentence.evidence(self.expression.start, self.expression.end)


@dataclass(slots=True)
class Dated:
    """A date with the times that belong to it."""

    placed: Placed
    times: list[Placed] = field(default_factory=list)
    closed: bool = False  # another date followed after its time


def join(kept: list[Placed]) -> tuple[list[Dated], list[Placed]]:
    """Within a sentence a time joins the dates before it that have none yet, or, at its start, the date after it."""
    dated: list[Dated] = []
    lone: list[Placed] = []
    by_sentence: dict[int, list[Placed]] = {}
    for item in kept:
        by_sentence.setdefault(item.order, []).append(item)
    for items in by_sentence.values():
        dates = [item for item in items if item.expression.kind is Kind.DATE]
        if not dates:
            lone += items
            continue
        here = [Dated(item) for item in dates]
        _join_sentence(here, items)
        dated += here
    return dated, lone


def _join_sentence(here: list[Dated], items: list[Placed]) -> None:
    times_first = items[0].expression.kind is Kind.TIME and items[-1].expression.kind is Kind.DATE and len(here) > 1
    waiting: list[Placed] = []
    seen = 0
    for item in items:
        if item.expression.kind is Kind.DATE:
            if seen and here[seen - 1].times:
                for earlier in here[:seen]:
                    earlier.closed = True
            if waiting:
                here[seen].times += waiting
                waiting = []
            seen += 1
        elif times_first or seen == 0 or _belongs_to_next(item, items):
            waiting.append(item)
        elif _in_brackets_of(here[seen - 1].placed, item):  # "8 June, 10 June (afternoon only)"
            if len(here[seen - 1].placed.expression.intervals) > 1:
                here.insert(seen, _split_last(here[seen - 1]))
                seen += 1
            here[seen - 1].times.append(item)
        else:
            for target in here[:seen]:
                if not target.closed:
                    target.times.append(item)
    if waiting and here:
        here[-1].times += waiting


_OF_DAY = re.compile(
    r"\s+(?:on|am|des|vom|le|du|el|del|il|dne|dna|dnia|op|van|no|do|в|"
    r"у)(?:\s+(?:the|de|dia|giorno))?\s+|\s+(?:on\s+)?the\s+"
)


_ENGLISH_PART = re.compile("morning|afternoon|evening")  # "of" is "or" in Dutch


def _belongs_to_next(item: Placed, items: list[Placed]) -> bool:
    """Whether a time hangs on the date right after it: "the 21st after two and all day on the 23rd"."""
    after = next((o for o in items if o.expression.start >= item.expression.end and o is not item), None)
    if after is None or after.expression.kind is not Kind.DATE:
        return False
    gap = fold(item.sentence.text[item.expression.end : after.expression.start])
    said = fold(item.sentence.text[item.expression.start : item.expression.end])
    if item.expression.precision is Precision.DAYPART and (
        gap == " " or (gap == " of " and _ENGLISH_PART.search(said))
    ):
        return True
    return bool(_OF_DAY.fullmatch(gap))


def _split_last(listed: Dated) -> Dated:
    """Take the last of the days that one expression lists out of it."""
    expression = listed.placed.expression
    last = replace(expression, intervals=expression.intervals[-1:])
    result = replace(listed, placed=replace(listed.placed, expression=last), times=list(listed.times))
    listed.placed = replace(listed.placed, expression=replace(expression, intervals=expression.intervals[:-1]))
    return result


def _in_brackets_of(day: Placed, item: Placed) -> bool:
    """Whether a time stands in brackets right behind one day."""
    text = item.sentence.text
    between = text[day.expression.end : item.expression.start]
    return bool(re.match(r"\s?\([^)]*$", between)) and ")" in text[item.expression.end :]


def share_hours(dated: list[Dated]) -> None:
    """ "The same time on 14 May": a date that says so takes the hours of the dates before it."""
    for n, item in enumerate(dated):
        if item.placed.same_time and not item.times:
            item.times = [timed for earlier in dated[:n] for timed in earlier.times]


def lasting(times: list[Placed], durations: list[Placed]) -> list[Placed]:
    """Starts that a duration of the same sentence, or a lone duration near them, gives an end."""
    result: list[Placed] = []
    for item in times:
        lengths = [d for d in durations if d.order == item.order] or [
            d for d in durations if 0 < d.order - item.order <= 2
        ]
        result.append(_ended(item, lengths[0].expression.minutes) if lengths else item)
    return result


def _ended(item: Placed, minutes: int) -> Placed:
    expression = item.expression
    if not expression.can_last or len(expression.intervals) != 1:
        return item
    slot = expression.intervals[0]
    if slot.start_time is None or slot.end_time is not None:
        return item
    ended = replace(slot, end_time=later(slot.start_time, minutes))
    return replace(item, expression=replace(expression, intervals=(ended,), rule="with duration"))


def exact(times: Iterable[Placed]) -> list[Placed]:
    """Hours before parts of the day: "in the morning, from 10" is from 10; each window once."""
    items = list(times)
    clocks = [item for item in items if item.expression.precision is Precision.CLOCK]
    if clocks:  # "from 10:30 until noon"
        clocks = [i for i in items if i in clocks or i.expression.intervals[0].start_time is None or _or_else(i, items)]
    items = _merged(clocks) if clocks else items
    seen: set[tuple[object, object]] = set()
    unique: list[Placed] = []
    for item in items:
        slot = item.expression.intervals[0]
        if (slot.start_time, slot.end_time) not in seen:
            seen.add((slot.start_time, slot.end_time))
            unique.append(item)
    return unique


_OR = re.compile(
    r"\W*(?:or|nebo|ci|alebo|oder|ou|oppure|lub|albo|czy|vagy|або|чи|of(?=\s(?:in|"
    r"om|tussen))|o(?=\s(?:bien|por|en|al?)\b))\b[\w\s,'’]{0,24}$"
)


def _or_else(part: Placed, items: list[Placed]) -> bool:
    """Whether a part of the day is an alternative to an hour beside it: "at 9.30 or in the afternoon"."""
    text = fold(part.sentence.text)
    for other in items:
        if other.order != part.order or other is part:
            continue
        first, second = sorted((part.expression, other.expression), key=lambda e: e.start)
        between = text[first.end : second.start]
        if other.expression.precision is Precision.CLOCK and _OR.match(between) and len(between) < 30:
            return True
    return False


def _merged(clocks: list[Placed]) -> list[Placed]:
    """ "At 10 … until 12" is one window; a start that a range repeats adds nothing."""
    starts = [c for c in clocks if c.expression.intervals[0].end_time is None]
    ends = [c for c in clocks if c.expression.intervals[0].start_time is None]
    if len(starts) == 1 and len(ends) == 1:
        start, end = starts[0].expression.intervals[0].start_time, ends[0].expression.intervals[0].end_time
        if start and end and start < end:
            whole = replace(starts[0].expression, intervals=(Slot(None, None, start, end),))
            return [replace(starts[0], expression=whole), *(c for c in clocks if c not in (starts[0], ends[0]))]
    ranged = {c.expression.intervals[0].start_time for c in clocks if c.expression.intervals[0].end_time}
    return [
        c for c in clocks if c.expression.intervals[0].end_time or c.expression.intervals[0].start_time not in ranged
    ]
