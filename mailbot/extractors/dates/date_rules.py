"""Dates put together: what stands before a chain of pieces (from, until, around), and the windows that follow."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from mailbot.extractors.dates.chain import Chain, chain
from mailbot.extractors.dates.day_atoms import month_at
from mailbot.extractors.dates.expression import Expression, Kind, Precision
from mailbot.extractors.dates.hungarian import between_follows, bound_after
from mailbot.extractors.dates.piece import PRECISION, Piece, Shape, window_of
from mailbot.extractors.dates.setting import Setting
from mailbot.extractors.dates.terms import Terms
from mailbot.extractors.dates.windows import Window
from mailbot.model import Slot

FLOATING = "day without month"  # names of the rules
THIN = "day of a month told elsewhere"
FLOATING_WEEKDAY = "weekday and day without month"


_OPENINGS = ("between", "until", "by", "after", "before", "from", "around")


def date_expression(terms: Terms, i: int, setting: Setting) -> tuple[Expression | None, int] | None:
    """The date that begins at term `i`, with its preposition; the index after it. None where none begins there; no
    expression but an index where one is written that the calendar lacks (31 April)."""
    first = terms[i]
    if not first.tags and first.number < 0 and first.word not in ("q", "t"):
        return None
    opening = _opening(terms, i)
    if opening:
        name, j = opening
        found = chain(terms, j, setting, between=name == "between")
        if found and name == "from" and terms[i].has("of") and "to" not in found.links:
            name = ""  # "del 20 de septiembre", "vom 12. Mai" open nothing
        if found:
            return _bounded(terms, i, name, found, setting)
        if not terms[i].has("the", "this", "next", "early", "mid", "late", "month_unit", "ahead", "week_start"):
            return None
    found = chain(terms, i, setting, between=between_follows(terms, i))
    return _bounded(terms, i, "", found, setting) if found else None


def _opening(terms: Terms, i: int) -> tuple[str, int] | None:
    """The bound that stands before a date, the strongest word first, and the index after it."""
    tags = terms[i].tags
    name = next((name for name in _OPENINGS if name in tags), "")
    if not name or (terms[i].word == "by" and terms[i + 1].has("on")):
        return None  # "drop by on 12 May"
    if (terms[i].word == "start" and terms[i - 1].has("am", "pm", "oclock")) or (
        terms[i].word == "start" and terms[i - 1].number >= 0
    ):
        return None  # "2.15 pm start on 8 June"
    j = i + 1
    while (
        j < i + 4
        and terms[j].has("around", "on", "the", "of", "in", "from")
        and not terms[j].has("ordinal", "week", "today", "early", "mid", "late")
    ):
        if month_at(terms, j):
            break
        j += 1
    return name, j


def _bounded(
    terms: Terms, i: int, opening: str, found: Chain, setting: Setting
) -> tuple[Expression | None, int] | None:
    spans = _spans(found, setting.now)
    if not spans:
        return None, found.ends[-1]
    end = found.ends[-1]
    opening = "" if _is_no_bound(terms, i) else opening
    opening, end = (opening, end) if opening else bound_after(terms, end)
    single = len(found.pieces) == 1
    piece = found.pieces[-1]
    precision = _precision(found)
    slots = [Slot(start, last) for start, last in spans]
    rule = opening or precision.value
    confidence = min(piece.confidence for piece in found.pieces)
    if opening == "from" and "to" not in found.links:
        slots = [Slot(slot.start_date, None) for slot in slots]
        precision, end = Precision.OPEN, _onwards(terms, end) or end
    elif opening in ("until", "by", "before") and single:
        last = spans[0][1] if opening != "before" else spans[0][0] - timedelta(days=1)
        slots, precision = [Slot(None, last)], Precision.OPEN
    elif opening == "after" and single:
        slots, precision = [Slot(spans[0][1] + timedelta(days=1), None)], Precision.OPEN
    elif opening in ("until", "by") and not single and found.links == ["to"]:
        rule = "range"
    if single and precision is Precision.DAY:
        slots, end = _plus_minus(terms, slots, end)
    if single and not opening:
        onwards = _onwards(terms, end)
        if onwards:
            slots, precision, end = [Slot(spans[0][0], None)], Precision.OPEN, onwards
    start = terms[i].start
    nth = piece.n if piece.shape is Shape.NTH_DAY else 0
    plain = all(p.shape is Shape.WEEKDAY and not p.part and not p.window for p in found.pieces)
    if nth or (plain and not opening and not single and precision is Precision.DAYS):
        rule = Precision.WEEKDAY.value  # "Monday to Wednesday": days of a week told elsewhere
    elif piece.shape is Shape.WEEKDAY and (piece.part or piece.window):
        rule = "weekday told from now"  # "next Friday" is that day, whatever else is told
    if found.floating:
        named = all(p.weekday >= 0 for p in found.pieces)
        rule, confidence = THIN if found.thin else FLOATING_WEEKDAY if named else FLOATING, 0.8
    note, alternatives = ("", ()) if found.floating else _doubts(found, setting, slots)
    if note:
        confidence = min(confidence, 0.55)
    expression = Expression(
        start, terms[end - 1].end, Kind.DATE, tuple(dict.fromkeys(slots)), precision, rule, confidence=confidence,
        alternatives=alternatives, note=note, nth=nth,
    )  # fmt: skip
    return expression, end


_DROP = ("come", "comes", "coming", "drop", "dropping", "stop", "stopping", "swing", "pop", "pass", "passing")
_MEANT = ("gepland", "ingepland", "voorzien", "gereserveerd", "gevraagd", "aanvraag", "verzoek", "afspraak", "bezoek")


def _is_no_bound(terms: Terms, i: int) -> bool:
    """ "Come by next Friday" bounds nothing, nor does Dutch "voor" after what is planned: it is "for" there."""
    before, word = terms[i - 1].word, terms[i].word
    return (word == "by" and before in _DROP) or (word == "voor" and before in _MEANT)


def _spans(found: Chain, now: date) -> list[Window]:
    """The window of each piece, or of two joined by "to"; empty where the calendar has one of them not."""
    spans: list[Window] = []
    n = 0
    while n < len(found.pieces):
        ranged = n < len(found.links) and found.links[n] == "to"
        span = _range(found.pieces[n], found.pieces[n + 1], now) if ranged else window_of(found.pieces[n], now)
        if span is None:
            return []
        spans.append(span)
        n += 1 + ranged
    return spans


def _range(first: Piece, second: Piece, now: date) -> Window | None:
    last = window_of(second, now)
    if last is None:
        return None
    if first.year or not first.takes_year:
        start = window_of(first, now)
        if start and start[0] > last[1] and not second.year and second.takes_year:
            last = window_of(second, now, not_before=start[0])
            if last and last[0] < start[0]:
                last = window_of(replace(second, year=start[0].year + 1), now)
        if start and last and first.shape is Shape.WEEKDAY and second.shape is Shape.WEEKDAY and start[0] > last[0]:
            last = (last[0] + timedelta(days=7), last[1] + timedelta(days=7))
    else:
        start = None
        for year in (last[1].year, last[1].year - 1):
            start = window_of(replace(first, year=year), now)
            if start and start[0] <= last[1]:
                break
    if start is None or last is None or start[0] > last[1]:
        return None
    return start[0], last[1]


def _precision(found: Chain) -> Precision:
    if "to" in found.links:
        return Precision.DAYS
    piece = found.pieces[0]
    if piece.as_week:
        return Precision.WEEK
    return piece.precision or PRECISION[piece.shape]


def _onwards(terms: Terms, end: int) -> int:
    j = end + (terms[end].word == ",")
    if not terms[j].has("onwards"):
        return 0
    if terms[j].word == "on" and terms[j + 1].word not in ("", ".", ",", ";", ")"):
        return 0
    if terms[j].word in ("later", "forward"):
        return 0
    return j + 1


def _plus_minus(terms: Terms, slots: list[Slot], end: int) -> tuple[list[Slot], int]:
    """12 May ± 1 day."""
    j = end + (terms[end].word in ("(", ","))
    if terms[j].has("plus_minus"):
        j += 1
    elif terms[j].word == "+" and terms[j + 1].word in ("/", "-"):
        j += 2 + (terms[j + 2].word == "-")
    elif terms[j].word == "a" and terms[j + 3].word == "pres":  # "à un jour près"
        j += 1
    else:
        return slots, end
    count = terms[j].number if terms[j].number > 0 else int(terms[j].tags.get("number", 0))
    if not 0 < count <= 31 or not terms[j + 1].has("day_unit"):
        return slots, end
    days = timedelta(days=count * min(int(terms[j + 1].tags["day_unit"]), 7))
    slot = slots[0]
    if slot.start_date is None or slot.end_date is None:
        return slots, end
    return [Slot(slot.start_date - days, slot.end_date + days)], j + 2 + (terms[j + 2].word == ")")


def _doubts(found: Chain, setting: Setting, slots: list[Slot]) -> tuple[str, tuple[Slot, ...]]:
    """Why the dates are in doubt, and their other reading."""
    for piece in found.pieces:
        if piece.doubtful:
            other = replace(found, pieces=[p.exchanged() if p.doubtful else p for p in found.pieces])
            spans = _spans(other, setting.now)
            if spans:
                return "day and month could be exchanged", tuple(Slot(*span) for span in spans)
    for piece in found.pieces:
        if piece.shape is Shape.DAY and piece.weekday >= 0 and not piece.as_week:
            window = window_of(piece, setting.now)
            wrong = window and window[0].weekday() != piece.weekday
            if wrong and not piece.year and len(found.pieces) > 1:
                wrong = all(
                    slot.start_date
                    and slot.start_date.weekday() != piece.weekday
                    and slot.end_date
                    and slot.end_date.weekday() != piece.weekday
                    for slot in slots
                )
            if wrong:
                return "the weekday does not fit the date", ()
    return "", ()
