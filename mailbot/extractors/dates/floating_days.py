"""Days without a month: which bare numbers are days whose month stands elsewhere, and where they lie till then."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from mailbot.extractors.dates import windows
from mailbot.extractors.dates.day_atoms import month_at
from mailbot.extractors.dates.piece import Piece, Shape
from mailbot.extractors.dates.terms import Terms

if TYPE_CHECKING:
    from mailbot.extractors.dates.chain import Chain


def is_days_alone(terms: Terms, whole: Chain) -> bool:
    """Whether these are numbers of days without a month, and count nothing that follows."""
    after = terms[whole.ends[-1]]
    counted = after.is_unknown_word and not has_case(terms, whole.ends[-1])
    if any(piece.shape is not Shape.DAY or piece.month for piece in whole.pieces) or counted:
        return False
    return not (
        after.has("oclock", "am", "pm", "week", "half", "quarter", "hour", "minute") or after.word in (":", "%", "/")
    )


def has_case(terms: Terms, end: int) -> bool:
    """Hungarian 9-én: the ending says "on that day", whatever word follows."""
    return terms.lexicon.language == "hu" and terms[end - 1].has("ordinal_suffix")


def floats_thinly(terms: Terms, i: int, whole: Chain) -> bool:
    """Days that a month told elsewhere makes days: "in April, am besten 13. oder 20.", "either day, 12 or 13"."""
    closed = terms[i - 1].word == "(" and terms[whole.ends[-1]].word == ")"
    if closed and len(whole.pieces) > 1 and (month_at(terms, i - 2) or terms[i - 2].digits == 4):
        return True  # "at the end of June (28-30)"
    several = len(whole.pieces) > 1 and all(link in ("or", "to") for link in whole.links)
    before, after = terms[i - 1], terms[whole.ends[-1]]
    if terms.lexicon.dotted_days and terms.lexicon.language != "en":
        if i == 0 or not all(piece.marked for piece in whole.pieces):
            return False
        if terms[i].has("ordinal", "number") or after.number >= 0:
            return False
        return several or before.has("on", "daypart", "or") or (after.word == "," and before.word != ".")
    noun = i - 1 - (before.word in (",", ":", "(")) - (before.has("the") and terms[i - 2].word in (",", ":", "("))
    return several and terms[noun].has("day_unit", "day_word") and not after.has("number", "for_length")


def floats(terms: Terms, i: int, whole: Chain) -> bool:
    """Whether these are days whose month stands elsewhere: "Tuesday, the 8th", "from Monday 18 to Thursday 21"."""
    pieces = whole.pieces
    after, last = terms[whole.ends[-1]], terms[whole.ends[-1] - 1]
    named = all(piece.weekday >= 0 for piece in pieces)
    by_article = terms[i - 1].has("day_article") and (pieces[0].marked or not terms.lexicon.dotted_days)
    suffixed = all(piece.marked for piece in pieces) and last.has("ordinal_suffix")
    if after.word == "-" and after.glued:
        return False
    if after.word == "(" and terms[whole.ends[-1] + 1].number > 0:
        return False  # "día 1 (15/02)": of the programme
    if after.word == "." and after.glued and terms[whole.ends[-1] + 1].glued and terms[whole.ends[-1] + 1].number >= 0:
        return False  # "am Donnerstag 15.45"
    return named or suffixed or (by_article and not after.has("number"))


def in_month_after(piece: Piece, now: date) -> Piece:
    """The next month in which such a day lies after `now`; a neighbour's month replaces it (`grammar.anchored`)."""
    month = windows.shift_month(now, 0)
    for _ in range(14):
        day = windows.day(month.year, month.month, piece.n)
        if day and day > now and piece.weekday in (-1, day.weekday()):
            return replace(piece, month=day.month, year=day.year, strong=True)
        month = windows.shift_month(month, 1)
    return replace(piece, month=now.month % 12 + 1, year=now.year + now.month // 12, strong=True)
