"""Where numbers beside a date begin an hour, so that a list or range of days ends before them."""

from __future__ import annotations

from mailbot.extractors.dates.day_atoms import month_at
from mailbot.extractors.dates.piece import Piece
from mailbot.extractors.dates.terms import Terms

_HOUR_ARTICLES = ("alle", "alle ore", "a las", "a la", "as", "ore")  # feminine: hours, never days


def begins_hour(terms: Terms, link: range, before: Piece, piece: Piece) -> bool:
    """Whether a bare number after a day is its hour: "4 maggio alle 10", "4 May, 9-11". `link`: the terms between."""
    if hours_behind_day(terms, link.start + 1):
        return True
    if not piece.strong and (
        any(terms[k].word in _HOUR_ARTICLES for k in link) or terms[link.stop + 1].has("oclock", "am", "pm")
    ):
        return True  # "il 4 alle 10", "le 4 à 10 h"
    if piece.strong or not (before.strong or before.weekday >= 0):
        return False
    return any(terms[k].has("at") and not terms[k].has("in", "on", "from", "around") for k in link)


def hours_behind_day(terms: Terms, i: int) -> bool:
    """ "4 May, 9-11, or 6 May": two bare numbers right behind a whole date are hours where days stand before months."""
    first, dash, second, day = terms[i], terms[i + 1], terms[i + 2], terms[i - 2]
    opened = terms[i - 1].has("from", "between") and (dash.has("to", "and") or dash.word == "-")
    listed = terms[i - 1].word == "," and dash.word == "-"
    if not (opened or listed) or not 7 <= first.number < second.number <= 20:
        return False
    return (
        (bool(month_at(terms, i - 2)) or day.digits == 4)
        and not terms[i + 3].has("month", "of")
        and not (terms[i + 3].glued and terms[i + 3].has("ordinal_suffix"))
        and (terms[i + 3].word != ".")
    )


def is_clock_start(terms: Terms, i: int) -> bool:
    """ "at 10, 12 May" and "10 am, 12 May" begin with an hour."""
    return terms[i - 1].has("at") and not terms[i - 1].has("on", "in") and terms[i + 1].word == ","
