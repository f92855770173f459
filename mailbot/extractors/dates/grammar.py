"""All expressions of a text, left to right: at each term the longest one of the date and the time rules."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from mailbot.extractors.dates import windows
from mailbot.extractors.dates.date_rules import FLOATING, FLOATING_WEEKDAY, THIN, date_expression
from mailbot.extractors.dates.expression import Expression, Kind, Precision
from mailbot.extractors.dates.setting import Setting
from mailbot.extractors.dates.terms import Terms
from mailbot.extractors.dates.time_rules import Surroundings, time_expression
from mailbot.model import Slot

MAX_EXPRESSIONS = 60  # of one text; a mail that lists more dates is no request
_REFINED = (Precision.WEEK, Precision.PART, Precision.MONTH, Precision.SEASON, Precision.WEEKDAY)


def find(terms: Terms, setting: Setting, in_label: bool = False) -> list[Expression]:
    """The expressions in reading order. `in_label`: the text answers a label such as "Time:"."""
    found: list[Expression] = []
    i = 0
    last_date_end = -9
    about_time = terms.lexicon.cues.get("time_words")
    in_time_sentence = bool(about_time and len(terms.text) < 160 and about_time.search(terms.folded))
    while i < len(terms) and len(found) < MAX_EXPRESSIONS:
        beside_date = 0 <= i - last_date_end <= 2 and all(
            not terms[k].is_unknown_word for k in range(max(0, last_date_end), i)
        )
        dated = date_expression(terms, i, setting)
        timed = time_expression(terms, i, Surroundings(beside_date or in_time_sentence, in_label))
        best = dated if dated and (timed is None or dated[1] >= timed[1]) else timed
        i = max(best[1], i + 1) if best else i + 1
        if best is None or best[0] is None:
            continue
        found.append(best[0])
        if best[0].kind is Kind.DATE or best[0].precision is Precision.DAYPART:
            last_date_end = i
    return _refined(_closed(_anchored_here(found), terms.folded), terms.folded)


_AND = re.compile(r"\s*(?:and|a|und|et|y|e|i|en|es|и|та|і|-|,)?\s*")


def _closed(found: list[Expression], folded: str) -> list[Expression]:
    """ "From 12 May and until 14 May" is one window."""
    result: list[Expression] = []
    for e in found:
        before = result[-1] if result else None
        if before and before.precision is e.precision is Precision.OPEN and before.kind is e.kind is Kind.DATE:
            start, end = before.intervals[0], e.intervals[0]
            low, high = start.start_date, end.end_date
            open_both = low and high and low < high and not start.end_date and not end.start_date
            if open_both and _AND.fullmatch(folded, before.end, e.start):
                slot = Slot(low, high)
                result[-1] = replace(before, end=e.end, intervals=(slot,), precision=Precision.DAYS, rule="range")
                continue
        result.append(e)
    return result


def _anchored_here(found: list[Expression]) -> list[Expression]:
    """Days without a month take that of the next date of the text, else of the one before."""
    months = [(n, month) for n, e in enumerate(found) if (month := month_of(e))]
    result = list(found)
    for n, expression in enumerate(found):
        if floats(expression) and months:
            month = next((month for at, month in months if at > n), months[-1][1])
            result[n] = anchored(expression, month)
    return result


def floats(expression: Expression) -> bool:
    """Whether it is a day whose month stands elsewhere."""
    return expression.rule in (FLOATING, FLOATING_WEEKDAY, THIN)


def month_of(expression: Expression) -> date | None:
    """The first of the month in which a date expression lies or ends, None where it does not tell one."""
    if expression.kind is not Kind.DATE or not expression.intervals or floats(expression):
        return None
    if expression.precision is Precision.WEEKDAY:
        return None  # worked out from the day of the mail
    day = expression.intervals[0].start_date or expression.intervals[0].end_date
    return day.replace(day=1) if day else None


def anchored(expression: Expression, month: date) -> Expression:
    """A day without a month, in that month; as it was where the month has no such day, or not on that weekday."""
    slots: list[Slot] = []
    for slot in expression.intervals:
        start = windows.day(month.year, month.month, slot.start_date.day) if slot.start_date else None
        end = windows.day(month.year, month.month, slot.end_date.day) if slot.end_date else None
        if (slot.start_date and not start) or (slot.end_date and not end) or (start and end and end < start):
            return expression
        weekdays_told = expression.rule == FLOATING_WEEKDAY and start and slot.start_date
        if weekdays_told and start and slot.start_date and start.weekday() != slot.start_date.weekday():
            return expression
        slots.append(Slot(start, end))
    return replace(expression, intervals=tuple(slots), rule="day of the month told")


def _refined(found: list[Expression], folded: str) -> list[Expression]:
    """Dates written beside a week, month or weekday stand for it: "week 19 (10-14 May)", "next Tuesday, 12 May"."""
    kept: list[Expression] = []
    for expression in found:
        before = kept[-1] if kept else None
        if _is_weekday_with_part(kept) and _stand_together(before, expression, folded, timed=True):
            del kept[-2]  # "Thursday morning, 6 May"
            kept.append(expression)
            continue
        if before is not None and _stand_together(before, expression, folded):
            if _says_same(before, expression):
                kept[-1] = expression
                continue
            if _says_same(expression, before):
                continue
        kept.append(expression)
    return kept


def _is_weekday_with_part(kept: list[Expression]) -> bool:
    """Whether a weekday and a part of the day stand last, side by side."""
    if len(kept) < 2 or kept[-1].precision is not Precision.DAYPART:
        return False
    return kept[-2].precision is Precision.WEEKDAY and not kept[-2].nth and kept[-1].start - kept[-2].end <= 1


def _stand_together(before: Expression | None, expression: Expression, folded: str, *, timed: bool = False) -> bool:
    """Whether nothing but signs, "that is" and small words part two dates. `timed`: the first one is an hour."""
    if before is None or expression.kind is not Kind.DATE:
        return False
    dated = before.kind is Kind.DATE or (timed and expression.precision is Precision.DAY)
    return dated and bool(_APPOSITION.fullmatch(folded, before.end, expression.start))


_APPOSITION = re.compile(
    r"[\s,(:=/)-]{0,6}(?:(?:i\.\s?e\.?|that is|tj\.|tzn\.|t\.j\.|d\.\s?h\.|also|namlich|c'est-a-dire|soit|es decir|"
    r"ossia|cioe|czyli|tzn|dus|ou seja|tedy|teda|it is)[\s,:]{0,3})?(?:(?:on|the|from|of|v|ve|vo|dne|dna|od|am|den|"
    r"der|dem|die|vom|le|du|el|dia|il|giorno|del|dal|op|de|van|dnia|w|o|no|cca|ca)\s{1,3}){0,3}"
)


def _says_same(wider: Expression, finer: Expression) -> bool:
    if wider.precision not in _REFINED or finer.precision not in (
        Precision.DAY,
        Precision.DAYS,
        Precision.WEEK,
        Precision.PART,
    ):
        return False
    if wider.precision is Precision.WEEKDAY:
        return finer.precision in (Precision.DAY, Precision.DAYS)
    outer, inner = span(wider), span(finer)
    if not outer or not inner or outer == inner:
        return outer is not None and outer == inner
    # a week number beside dates may be wrong or reach over the end of the week: near enough is the same
    slack = 7 if wider.precision is Precision.WEEK else 0
    return (outer[0].toordinal() - slack <= inner[0].toordinal()) and (
        inner[1].toordinal() <= outer[1].toordinal() + slack
    )


def span(expression: Expression) -> tuple[date, date] | None:
    """First and last day of a date expression, None where an end is open."""
    starts = [slot.start_date for slot in expression.intervals if slot.start_date]
    ends = [slot.end_date for slot in expression.intervals if slot.end_date]
    if not starts or not ends or len(starts) + len(ends) < 2 * len(expression.intervals):
        return None
    return min(starts), max(ends)
