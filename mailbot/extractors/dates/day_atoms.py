"""One day as people write it: 12 May, May 12th, 12. 5. 2027, 2027-05-12, 12/05/2027, the twelfth of May."""

from __future__ import annotations

from dataclasses import replace

from mailbot.extractors.dates.numeric_dates import Found, numeric_day, year_at, year_first
from mailbot.extractors.dates.piece import Piece, Shape
from mailbot.extractors.dates.roman_dates import roman_day
from mailbot.extractors.dates.terms import Terms

_DATED_BY = ("on", "or", "until", "by", "before", "after", "from")


def day_atom(terms: Terms, i: int, order: str) -> Found | None:
    """The day that begins at term `i`, with the weekday beside it; the index after it. None where there is none."""
    weekday, j = _leading_weekday(terms, i)
    if weekday < 0 and terms[i].has("the"):  # "le mardi 13", "il giovedì 6 maggio"
        weekday, j = _leading_weekday(terms, i + 1)
        j = j if weekday >= 0 else i
    j = _skip_article(terms, j)
    found = _written_day(terms, j, order, dated=weekday >= 0 or terms[i - 1].has(*_DATED_BY))
    if found is None or (not found[0].strong and terms[j - 1].has("at") and weekday >= 0):
        return None  # "Wednesday, at 12"
    piece, end = found
    if weekday >= 0 and not piece.month and terms[i].has("thin_weekday"):
        return None  # "ma 15" may be much; "ma 15/3" is a Monday
    if weekday < 0:
        weekday, end = _trailing_weekday(terms, end)
    if weekday >= 0:
        piece = replace(piece, weekday=weekday)
    return piece, end


def _leading_weekday(terms: Terms, i: int) -> tuple[int, int]:
    term = terms[i]
    if "weekday" in term.tags:
        weekday = int(term.tags["weekday"])
    elif terms[i + 1].number <= 0 and terms[i + 1].word not in (".", ","):
        return -1, i
    elif "short_weekday" in term.tags or "thin_weekday" in term.tags:
        weekday = int(term.tags.get("short_weekday", term.tags.get("thin_weekday", -1)))
    else:
        return -1, i
    j = i + 1
    signs = (",", "(") if "weekday" in term.tags and "short_weekday" not in term.tags else (",", ".", "(")
    while terms[j].word in signs and j < i + 3:
        j += 1
    if terms[j].has("on") and j == i + 2:  # "on Tuesday, on 12 May"
        j += 1
    return weekday, j


def _trailing_weekday(terms: Terms, j: int) -> tuple[int, int]:
    """ "12 May (Wednesday)", "12. 5., středa"."""
    opened = terms[j].word in ("(", ",", "/")
    k = j + opened
    term = terms[k]
    if "weekday" in term.tags and (opened or not terms[k + 1].number > 0):
        weekday = int(term.tags["weekday"])
    elif ("short_weekday" in term.tags or "thin_weekday" in term.tags) and terms[j].word == "(":
        weekday = int(term.tags.get("short_weekday", term.tags.get("thin_weekday", -1)))
    else:
        return -1, j
    k += 1
    if terms[k].word == "." and terms[j].word == "(":
        k += 1
    if terms[j].word == "(":
        if terms[k].word != ")":
            return -1, j
        k += 1
    elif terms[j].word == "," and (
        terms[k].number > 0 or terms[k].has("ordinal", "month", "or", "to") or terms[k].word == "-"
    ):
        return -1, j
    return weekday, k


def _skip_article(terms: Terms, j: int) -> int:
    return j + 1 if terms[j].has("the") else j


def _written_day(terms: Terms, j: int, order: str, dated: bool) -> Found | None:
    term = terms[j]
    if term.number >= 0:
        if term.digits == 4:
            return year_first(terms, j)
        if term.digits <= 2 and not (
            term.glued and terms[j - 1].word in (".", ":", "/") and terms[j - 1].glued and terms[j - 2].number >= 0
        ):
            whole = numeric_day(terms, j, order, dated) or roman_day(terms, j)
            return whole or _day_month(terms, j) or _bare_day(terms, j)
    elif _spelled_day(terms, j):
        return _day_month(terms, j) or _spelled_before(terms, j) or _spelled_alone(terms, j)
    elif term.has("month", "short_month") and terms.lexicon.month_first:
        return _month_day(terms, j)
    return None


_ROMAN = ("i", "ii", "iii", "iv")


def ordinal_at(terms: Terms, j: int) -> tuple[int, int, bool]:
    """A number that counts: 12, 12th, 12., twelfth. Value (0: none), index after it, whether its form is ordinal."""
    term = terms[j]
    if "ordinal" in term.tags:
        dotted = term.word in _ROMAN and terms[j + 1].word == "." and terms[j + 1].glued  # "II. Quartal"
        return int(term.tags["ordinal"]), j + 1 + dotted, True
    if term.word == "i" and term.capital and terms[j + 1].has("half", "quarter"):
        return 1, j + 1, True
    if not 0 < term.number <= 99 or term.digits > 2:
        return 0, j, False
    after = terms[j + 1]
    marks = _ordinal_marks(terms, j + 1) if after.glued else 0
    clock = after.word == ":" and terms[j + 2].glued and terms[j + 2].number >= 0
    counts = marks or not (after.glued and (after.word[:1].isalpha() or after.word == "%" or clock))
    return (term.number, j + 1 + marks, marks > 0) if counts else (0, j, False)


def _ordinal_marks(terms: Terms, k: int) -> int:
    """How many terms after a number make it an ordinal: "th", ".", "º", ".º" (2.º trimestre)."""
    sign, after = terms[k], terms[k + 1]
    if sign.has("ordinal_suffix"):
        return int(not sign.capital)  # "la 4A" is a class
    if sign.word == "." and after.glued and after.word in ("º", "ª"):
        return 2
    return int(sign.word in (".", "º", "°", "ª") and not (after.glued and after.number >= 0))


_COUNTED_DAYS = ("es", "fr", "it", "pt")  # "el doce de mayo": days are told by cardinals


def _spelled_day(terms: Terms, j: int) -> int:
    """A day of the month in a word; 0 where the term is none."""
    tags = terms[j].tags
    if "ordinal" in tags:
        return int(tags["ordinal"])
    number = int(tags.get("number", 0)) if terms.lexicon.language in _COUNTED_DAYS else 0
    return number if number > 1 else 0


def _spelled_before(terms: Terms, j: int) -> Found | None:
    """The first of two days in words, whose month stands with the second: "the twelfth or fourteenth of May"."""
    if not terms[j + 1].has("or", "and", "to"):
        return None
    k = j + 2
    while k < j + 4 and terms[k].has("on", "the", "or") and not _spelled_day(terms, k):
        k += 1
    if not _spelled_day(terms, k) or not month_at(terms, k + 1 + terms[k + 1].has("of")):
        return None
    return Piece(Shape.DAY, _spelled_day(terms, j), strong=False, marked=True, confidence=0.9), j + 1


def _spelled_alone(terms: Terms, j: int) -> Found | None:
    """A day in an ordinal whose month stands elsewhere, if one can tell: `floating_days` does."""
    cardinal = int(terms[j].tags.get("number", 0))
    if terms[j - 1].has("day_article") and terms[j - 1].word.endswith(_DAY_WORDS) and 0 < cardinal <= 31:
        return Piece(Shape.DAY, cardinal, strong=False, marked=True, confidence=0.8), j + 1  # "o dia seis"
    after = terms[j + 1]
    if after.has("weekday", "short_weekday", "number", "day_unit", "month_adjective", "daypart", "quarter", "week"):
        return None
    if terms.lexicon.language in _COUNTED_DAYS or terms[j].word in _ROMAN:
        return None  # "le second viendrait", "Sektion IV"
    if "ordinal" not in terms[j].tags or not 0 < int(terms[j].tags["ordinal"]) <= 31:
        return None
    return Piece(Shape.DAY, int(terms[j].tags["ordinal"]), strong=False, marked=True, confidence=0.8), j + 1


_DAY_WORDS = ("dia", "giorno")
_OF = frozenset(("of", "de", "del", "di"))  # "12 of May", "30 de abril": usual without a mark behind the number


def _day_month(terms: Terms, j: int) -> Found | None:
    day, k, marked = ordinal_at(terms, j)
    if not day and _spelled_day(terms, j):
        day, k, marked = _spelled_day(terms, j), j + 1, True
    if not 0 < day <= 31:
        return None
    if (
        terms[k].has("of", "day_word")
        and not terms[k].capital
        and (marked or terms[k].word in _OF)
        and month_at(terms, k + 1)
    ):
        k += 1
    elif terms[k].word in ("-", "/") and terms[k].glued and terms[k + 1].glued and not terms[k + 2].glued:
        k += 1  # 30-abr
    elif terms[k].word in ("-", "/") and terms[k].glued and terms[k + 1].glued and terms[k + 2].word in ("-", "/", "."):
        k += 1  # 12-May-2027
    month = month_at(terms, k)
    if not month or not _is_month_here(terms, k, marked):
        return None
    k += 1
    if terms[k].word == "." and ("short_month" in terms[k - 1].tags or terms[k + 1].digits == 4):
        k += 1
    if terms[k].word in ("-", "/") and terms[k].glued and terms[k + 1].digits == 4 and terms[k + 1].glued:
        k += 1
    year, k = year_at(terms, k)
    return Piece(Shape.DAY, day, month, year), k


def _is_month_here(terms: Terms, k: int, marked: bool) -> bool:
    """ "12 may come" is no 12 May."""
    term = terms[k]
    if marked or term.capital or "with_number" not in term.tags or term.word not in ("may", "march"):
        return True
    after = terms[k + 1]
    return not after.is_unknown_word and not after.has("stop_verb")


def month_at(terms: Terms, k: int) -> int:
    """The month that the term names, 0 for none."""
    tags = terms[k].tags
    return int(tags.get("month") or tags.get("short_month") or 0)


def _month_day(terms: Terms, j: int) -> Found | None:
    k = j + 1
    if terms[k].word == "." and "short_month" in terms[j].tags:
        k += 1
    k = _skip_article(terms, k)
    day, after, marked = ordinal_at(terms, k)
    if not 0 < day <= 31 or terms[k].number > 31 or _is_clock(terms, after):
        return None
    if terms[after - 1].word == "." and terms[k].number > 0:
        after -= 1  # the full stop of the sentence
        marked = False
    if not marked and terms[after].is_unknown_word and (terms[j - 1].has("in") or terms.lexicon.language != "en"):
        return None  # "in May 12 people"
    year, after = year_at(terms, after)
    return Piece(Shape.DAY, day, month_at(terms, j), year, month_first=True), after


def _is_clock(terms: Terms, after: int) -> bool:
    return (terms[after].word == ":" and terms[after + 1].glued and terms[after + 1].number >= 0) or (
        terms[after].has("am", "pm", "oclock") and not terms[after].has("at")
    )


def _bare_day(terms: Terms, j: int) -> Found | None:
    day, k, marked = ordinal_at(terms, j)
    if (terms[j].glued and terms[j - 1].word[-1:].isalpha()) or terms[j + 1].has("hour_suffix"):
        return None  # "D1 - 02/03"; "від 9-ї", "o 11-tej" are hours
    if not 0 < day <= 31 or terms[k].has("am", "pm") or terms[k].word in (":", "%"):
        return None
    return Piece(Shape.DAY, day, strong=False, marked=marked, confidence=0.9 if marked else 0.85), k
