"""Slots of a mail: sentences by trust, expressions with roles, combined; and the free choices left to us."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from mailbot.extractors.context import Context, Sentence
from mailbot.extractors.dates import (
    by_then,
    choosing,
    combine,
    flexible,
    grammar,
    itinerary,
    other_plans,
    roles,
    same_day,
    told_week,
    visit_day,
)
from mailbot.extractors.dates.date_rules import THIN
from mailbot.extractors.dates.expression import SLOT_ROLES, Expression, Kind, Role
from mailbot.extractors.dates.fold import fold
from mailbot.extractors.dates.joining import Placed
from mailbot.extractors.dates.lexicon import OWN_WORDS, Lexicon, lexicon
from mailbot.extractors.dates.setting import Setting
from mailbot.extractors.dates.terms import MAX_TEXT, terms
from mailbot.model import Candidate, Slot, ZoneKind

MAX_CHARACTERS = 80_000  # of one mail
_REPLY_SUBJECT = re.compile(r"\s*(?:re|aw|sv|antw|odp|fw|fwd|wg|tr|r|vs)\s*(?:\[\d+\])?\s*:", re.I)


@dataclass(frozen=True, slots=True)
class SlotReadings:
    """`slots` are the value together, in the writer's order of preference; `rejected` dates seen that are none."""

    slots: tuple[Candidate[Slot], ...] = ()
    rejected: tuple[Candidate[Slot], ...] = ()
    date_flexible: bool = False
    time_flexible: bool = False


def expressions(text: str, language: str, now: datetime, region: str | None) -> tuple[Expression, ...]:
    """The expressions of date and time in one sentence, in order, each with its role. Never raises on any text.

    `now` is the date of the mail; `region` (ISO 3166) of the sender decides the order of 03/04/2027. A sentence in
    which the mail's language finds no date is read as English too: people mix.
    """
    found = _in_language(text, language, now, region)
    if language != "en" and not any(e.kind is Kind.DATE for e in found):
        english = _in_language(text, "en", now, region)
        told = tuple(e for e in english if e.kind is not Kind.DATE or _is_written_out(text[e.start : e.end]))
        if any(e.kind is Kind.DATE for e in told):
            return told
    return found


def _is_written_out(said: str) -> bool:
    """A number or a long word: "mon" and "mar" are words of other languages too."""
    return len(said) > 5 or any(sign.isdigit() for sign in said)


def _in_language(text: str, language: str, now: datetime, region: str | None) -> tuple[Expression, ...]:
    words = lexicon(language)
    setting = Setting.of(now.date(), language, region)
    label, _ = roles.label_role(text, words)
    cut = terms(text[:MAX_TEXT], words)
    found = grammar.find(cut, setting, in_label=label is Role.LABEL)
    return tuple(roles.assign(text, found, words, now.date()))


@dataclass(frozen=True, slots=True)
class _Read:
    """What one sentence gave, and how much it is trusted."""

    tier: str
    sentence: Sentence
    found: tuple[Expression, ...]


def read_slots(context: Context) -> SlotReadings:
    """When they would come, of everything in the mail that the writer says now (MEANING, slots)."""
    tiers: dict[str, list[Placed]] = {"own": [], "attached": [], "subject": []}
    rejected: list[Candidate[Slot]] = []
    free_date = free_time = False
    words = lexicon(context.language if context.language in OWN_WORDS else "en")
    read = _named_above(list(_readings(context)))
    settled = itinerary.settle([itinerary.Line(one.sentence.text, one.found) for one in read])
    folded = [fold(one.sentence.text[:MAX_TEXT]) for one in read]
    settled = same_day.point_back(folded, settled, words.language)
    settled = other_plans.settle(folded, settled)
    settled = told_week.settle(folded, settled, context.now.date())
    settled = by_then.settle(folded, settled, words)
    settled = visit_day.settle(folded, settled)
    for order, (one, found) in enumerate(zip(read, _answers(read, settled, words), strict=True)):
        text = one.sentence.text[:MAX_TEXT]
        same = words.cues.get("same_time")
        same_time = bool(found and same and same.search(fold(text)))
        tiers[one.tier] += [Placed(e, one.sentence, order, same_time) for e in found]
        if one.tier != "subject":
            date_here, time_here = flexible.free_choice(text, words)
            free_date, free_time = free_date or date_here, free_time or time_here
    slots: list[Candidate[Slot]] = []
    gone = choosing.lately_gone([item for placed in tiers.values() for item in placed], context.now.date())
    for placed in ([i for i in tier if (i.order, i.expression.start) not in gone] for tier in tiers.values()):
        found_slots, out = combine.combine(placed)
        rejected += out
        slots = _joined(slots, found_slots)
    return SlotReadings(tuple(slots), tuple(rejected), free_date, free_time)


def _readings(context: Context) -> Iterator[_Read]:
    """The sentences that may give dates, with their expressions; days without a month in that told before them."""
    budget = MAX_CHARACTERS
    month: date | None = None  # the last one told: "the 11th" is read in it
    for sentence in _rejoined(context):
        tier = _tier(sentence)
        if tier is None or budget <= 0:
            continue
        budget -= min(len(sentence.text), MAX_TEXT)
        found = expressions(sentence.text, context.language, context.now, context.region)
        found = tuple(grammar.anchored(e, month) if month and grammar.floats(e) else e for e in found)
        found = tuple(e for e in found if e.rule != THIN)
        telling = [e for e in found if e.role not in (Role.PAST, Role.LETTER, Role.DEADLINE)]
        month = next((m for e in reversed(telling) if (m := grammar.month_of(e))), month)
        if sentence.kind is ZoneKind.LETTERHEAD:
            found = tuple(replace(e, role=Role.LETTER) for e in found)
        elif tier == "subject":  # "School trip, 22 April" dates no letter
            found = tuple(replace(e, role=Role.BARE) if e.role is Role.LETTER else e for e in found)
        yield _Read(tier, sentence, found)


def _named_above(read: list[_Read]) -> list[_Read]:
    """ "The date above, the 21st" is "21 April" of the subject: a day without a month, the same day told whole."""
    whole: dict[int, date] = {}
    for e in (e for one in read for e in one.found if e.kind is Kind.DATE and grammar.month_of(e)):
        for slot in e.intervals:
            if slot.start_date and slot.start_date == slot.end_date:
                whole.setdefault(slot.start_date.day, slot.start_date)
    return [replace(one, found=tuple(_as_told(e, whole) for e in one.found)) for one in read]


def _as_told(expression: Expression, whole: dict[int, date]) -> Expression:
    first = expression.intervals[0].start_date if expression.intervals else None
    month = whole.get(first.day) if first and grammar.floats(expression) else None
    return grammar.anchored(expression, month.replace(day=1)) if month else expression


def _answers(
    read: list[_Read], settled: list[tuple[Expression, ...]], words: Lexicon
) -> Iterator[tuple[Expression, ...]]:
    """The expressions; in the lines of a list that answers "Possible dates:" they are asked for."""
    carried = False
    for one, told in zip(read, settled, strict=True):
        found = tuple(replace(e, role=Role.ASKED) if carried and e.role is Role.BARE else e for e in told)
        carried = _carries(one.sentence.text, found, words.cues.get("asked"), carried)
        yield found


_OPEN_END = re.compile(r"\d{1,2}\.\s*$")


def _rejoined(context: Context) -> Iterator[Sentence]:
    """The sentences; one that was cut after the full stop of a day ("am 20." | "Mai 2027") is put together again."""
    words = lexicon(context.language if context.language in OWN_WORDS else "en")
    held: Sentence | None = None
    for sentence in context.sentences:
        if held is not None:
            gap = sentence.start - held.start - len(held.text)
            first = next(iter(terms(sentence.text[:40], words).items), None)
            if (
                (held.part, held.kind) == (sentence.part, sentence.kind)
                and 0 <= gap <= 3
                and first
                and first.has("month")
            ):
                part = context.document.parts.get(held.part, "")
                between = part[held.start + len(held.text) : sentence.start]
                between = between if between.isspace() and len(between) == gap else " " * gap
                held = replace(held, text=held.text + between + sentence.text)
                if _OPEN_END.search(held.text):
                    continue
                yield held
                held = None
                continue
            yield held
            held = None
        if _OPEN_END.search(sentence.text[-12:]):
            held = sentence
        else:
            yield sentence
    if held is not None:
        yield held


def _tier(sentence: Sentence) -> str | None:
    """How much a sentence is trusted; None for what gives no dates (signature, greeting, quote)."""
    if sentence.kind is ZoneKind.SUBJECT or sentence.part == "subject":
        return None if _REPLY_SUBJECT.match(sentence.text) else "subject"
    if sentence.kind not in (ZoneKind.BODY, ZoneKind.LETTERHEAD):
        return None
    return "attached" if sentence.part.startswith("attachment:") else "own"


def _carries(text: str, found: tuple[Expression, ...], asked: re.Pattern[str] | None, carried: bool) -> bool:
    """Whether the next line answers this one: "Possible dates:" and the lines of the list after it."""
    if found:
        return carried and all(e.role in SLOT_ROLES for e in found)
    return text.rstrip().endswith((":", "?")) and bool(asked and asked.search(fold(text)))


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
