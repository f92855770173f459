"""What a mail tells of dates: its sentences by trust, their expressions, the roles that the rules give them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from mailbot.extractors.context import Context, Sentence
from mailbot.extractors.dates import by_then, grammar, itinerary, other_plans, roles, same_day, told_week, visit_day
from mailbot.extractors.dates.date_rules import THIN
from mailbot.extractors.dates.expression import SLOT_ROLES, Expression, Kind, Role
from mailbot.extractors.dates.fold import fold
from mailbot.extractors.dates.lexicon import OWN_WORDS, Lexicon, lexicon
from mailbot.extractors.dates.setting import Setting, slash_order
from mailbot.extractors.dates.terms import MAX_TEXT, terms
from mailbot.model import ZoneKind

MAX_CHARACTERS = 80_000  # of one mail
_REPLY_SUBJECT = re.compile(r"\s*(?:re|aw|sv|antw|odp|fw|fwd|wg|tr|r|vs)\s*(?:\[\d+\])?\s*:", re.I)


@dataclass(frozen=True, slots=True)
class Line:
    """What one sentence gave, and how much it is trusted: "own", "attached" or "subject"."""

    tier: str
    sentence: Sentence
    found: tuple[Expression, ...]


def words_of(context: Context) -> Lexicon:
    """The lexicon for the mail's language, the English one where there is none."""
    return lexicon(context.language if context.language in OWN_WORDS else "en")


def told(context: Context) -> list[Line]:
    """The sentences that may give dates, by trust; the roles of expressions are seen in the whole mail."""
    words = words_of(context)
    lines = _named_above(list(_readings(context)))
    settled = itinerary.settle([itinerary.Entry(one.sentence.text, one.found) for one in lines])
    folded = [fold(one.sentence.text[:MAX_TEXT]) for one in lines]
    settled = same_day.point_back(folded, settled, words.language)
    settled = other_plans.settle(folded, settled)
    settled = told_week.settle(folded, settled, context.now.date())
    settled = by_then.settle(folded, settled, words)
    settled = visit_day.settle(folded, settled)
    answers = _answers(lines, settled, words)
    return [replace(line, found=found) for line, found in zip(lines, answers, strict=True)]


def expressions(text: str, language: str, now: datetime, region: str | None) -> tuple[Expression, ...]:
    """The expressions of date and time in one sentence, in order, each with its role. Never raises on any text.

    `now` is the date of the mail; `region` (ISO 3166) of the sender decides the order of 03/04/2027. A sentence in
    which the mail's language finds no date is read as English too: people mix.
    """
    order = slash_order(language, region)
    found = _in_language(text, language, now, order)
    if language != "en" and not any(e.kind is Kind.DATE for e in found):
        english = _in_language(text, "en", now, order)
        told = tuple(e for e in english if e.kind is not Kind.DATE or _is_written_out(text[e.start : e.end]))
        if any(e.kind is Kind.DATE for e in told):
            return told
    return found


def _is_written_out(said: str) -> bool:
    """A number or a long word: "mon" and "mar" are words of other languages too."""
    return len(said) > 5 or any(sign.isdigit() for sign in said)


def _in_language(text: str, language: str, now: datetime, order: str) -> tuple[Expression, ...]:
    words = lexicon(language)
    setting = Setting(now.date(), order)
    label, _ = roles.label_role(text, words)
    cut = terms(text[:MAX_TEXT], words)
    found = grammar.find(cut, setting, in_label=label is Role.LABEL)
    return tuple(roles.assign(text, found, words, now.date()))


def _readings(context: Context) -> Iterator[Line]:
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
        yield Line(tier, sentence, found)


def _named_above(read: list[Line]) -> list[Line]:
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
    read: list[Line], settled: list[tuple[Expression, ...]], words: Lexicon
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
