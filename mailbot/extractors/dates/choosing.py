"""Which dates of a mail count: asked before stays, named before said in passing, what is over or elsewhere never."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from mailbot.extractors.dates.expression import SLOT_ROLES, Kind, Precision, Role
from mailbot.extractors.dates.grammar import span
from mailbot.extractors.dates.joining import Placed
from mailbot.extractors.dates.nearest import bracketed
from mailbot.extractors.dates.weekdays import is_weekday, weekdays_in
from mailbot.model import Slot

WIDE = (Precision.MONTH, Precision.SEASON, Precision.PART, Precision.WEEK, Precision.DAYS, Precision.OPEN)


_LATELY = timedelta(days=300)


_YEAR = re.compile(r"(?<!\d)(?:20)?\d\d(?!\d)$|(?<!\d)20\d\d")


def lately_gone(placed: list[Placed], now: date) -> set[tuple[int, int]]:
    """Days without a year that were over just lately, where a nearer one is told too: "as agreed on 9 November",
    written on the 24th. Nobody leaves the year out of a wish that is ten months off beside one that is not."""
    days = [
        i for i in placed
        if i.expression.role in SLOT_ROLES and i.expression.kind is Kind.DATE and not is_weekday(i)
    ]  # fmt: skip
    starts = {(i.order, i.expression.start): s.start_date for i in days for s in i.expression.intervals if s.start_date}
    far = {key for key, start in starts.items() if start > now + _LATELY}
    near = [start for key, start in starts.items() if key not in far]
    if not near or any(starts[key] - max(near) < timedelta(days=60) for key in far):
        return set()
    fine = (Precision.DAY, Precision.MONTH)
    return {
        (i.order, i.expression.start) for i in days
        if (i.order, i.expression.start) in far and i.expression.precision in fine
        and len(i.expression.intervals) == 1 and i.expression.role is not Role.LABEL
        and not _YEAR.search(i.sentence.text[i.expression.start : i.expression.end])
    }  # fmt: skip


def orders_of_rejected(rejected: list[Placed], kept: list[Placed]) -> set[int]:
    """Sentences all of whose dates are none of ours: an hour said there in passing is none either."""
    dated = {item.order for item in kept if item.expression.kind is Kind.DATE}
    gone = (Role.TRAVEL, Role.EVENT, Role.PAST, Role.LETTER)
    return {i.order for i in rejected if i.expression.kind is Kind.DATE and i.expression.role in gone} - dated


def between_journeys(kept: list[Placed], rejected: list[Placed]) -> list[Placed]:
    """The stay between arrival and departure, where a weekday in it is asked for and no other date is told."""
    dates = [item for item in kept if item.expression.kind is Kind.DATE]
    days = [i for i in rejected if i.expression.role is Role.TRAVEL and i.expression.precision is Precision.DAY]
    spans = [found for item in days if (found := span(item.expression))]
    if len(spans) < 2 or not dates or not all(is_weekday(item) for item in dates):
        return []
    window = Slot(min(low for low, _ in spans), max(high for _, high in spans))
    expression = replace(days[0].expression, intervals=(window,), precision=Precision.DAYS, role=Role.STAY, rule="stay")
    stay = replace(days[0], expression=expression)
    return [stay] if all(weekdays_in(item, stay) for item in dates) else []


def without_open_ends(kept: list[Placed]) -> tuple[list[Placed], list[Placed]]:
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


def choose(kept: list[Placed]) -> tuple[list[Placed], list[Placed]]:
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
        if any(not is_weekday(item) for item in strong):
            dropped += [
                item
                for item in bare
                if item.order not in orders
                and not item.same_time
                and not _follows(item, strong)
                and not _narrows(item, strong)
            ]
        if not all(is_weekday(item) for item in strong):
            told = [item for item in strong if not is_weekday(item)]
            dropped += [stay for stay in stays if not _narrows(stay, told)]
    elif stays and bare:
        inside = [item for item in bare if is_weekday(item) or any(_in_stay(item, stay) for stay in stays)]
        dropped += [item for item in bare if item not in inside]
        if any(not is_weekday(item) for item in inside):
            dropped += stays
    gone = {(item.order, item.expression.start) for item in dropped}
    kept = [item for item in kept if (item.order, item.expression.start) not in gone]
    dated = {item.order for item in kept if item.expression.kind is Kind.DATE}
    left = {(order, at) for order, at in gone if order not in dated}
    return [item for item in kept if not of_dropped(item, left)], dropped


def _narrows(stay: Placed, strong: list[Placed]) -> bool:
    """ "In March we would like to visit you. We will be in Prague from 8 to 12 March": the stay says when in March."""
    inner = span(stay.expression)
    outer = [span(item.expression) for item in strong if item.expression.precision in WIDE]
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
    asked = {item.order for item in dates if is_weekday(item) and item.expression.role in (Role.LABEL, Role.ASKED)}
    others = (Role.STAY, Role.BARE)
    days = [item for item in dates if is_weekday(item) and not item.expression.nth]
    return [item for item in days if item.order in asked and item.expression.role in others]


def of_dropped(item: Placed, gone: set[tuple[int, int]]) -> bool:
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
