"""Dates in the Hungarian order: year, month, day, and what part of the month is meant, told after it.

"2027. május 12-én", "május elején", "július első hetében", "2027 tavaszán". Case endings and postpositions bound a date
from behind: "május 12-től", "20-ig", "12. és 14. között".
"""

from __future__ import annotations

from mailbot.extractors.dates.day_atoms import month_at, ordinal_at
from mailbot.extractors.dates.numeric_dates import Found
from mailbot.extractors.dates.piece import Piece, Shape
from mailbot.extractors.dates.terms import Terms

_AHEAD = 9  # terms between the first of two dates and "között"
_WEEK_OF = ("-i", "-ei", "-ai", "-jei")


def hungarian_atom(terms: Terms, i: int) -> Found | None:
    """The date in this order that begins at term `i`; the index after it. None where there is none."""
    weekday, j = _weekday(terms, i + terms[i].has("the"))
    year, j = _year(terms, j)
    month = month_at(terms, j)
    if not month:
        return _part_of_year(terms, j, year) if year and weekday < 0 else None
    j += 1
    if terms[j].word == "." and "short_month" in terms[j - 1].tags:
        j += 1
    if terms[j].word == "es" and month_at(terms, j + 1) and terms[j + 2].word.startswith("fordul"):
        return Piece(Shape.TURN, month=month, year=year), j + 3  # "május és június fordulóján"
    day, k, _ = ordinal_at(terms, j)
    if 0 < day <= 31 and (terms[j].number > 0 or _names_day(terms, j)):
        piece = Piece(Shape.DAY, day, month, year, weekday=weekday, month_first=True, marked=True)
        if terms[k - 1].word in _WEEK_OF and terms[k].has("week"):
            return Piece(Shape.DAY, day, month, year, month_first=True, as_week=True), k + 1
        return piece, k
    if weekday >= 0:
        return None
    return _part_of_month(terms, j, month, year) or (Piece(Shape.MONTH, month=month, year=year, confidence=0.9), j)


def _names_day(terms: Terms, j: int) -> bool:
    """Whether an ordinal is a day by its ending: "április huszadika", "második hete" is a week."""
    return "ordinal" in terms[j].tags and not terms[j].word.endswith("ik") and terms[j].word not in _NO_DAYS


_NO_DAYS = ("elso", "i", "ii", "iii", "iv")


def _weekday(terms: Terms, i: int) -> tuple[int, int]:
    """ "Szerdán, május 12-én"."""
    if not terms[i].has("weekday"):
        return -1, i
    return int(terms[i].tags["weekday"]), i + 1 + (terms[i + 1].word == ",")


def _year(terms: Terms, j: int) -> tuple[int, int]:
    if terms[j].digits != 4 or not 1900 <= terms[j].number <= 2100:
        return 0, j
    k = j + 1 + (terms[j + 1].word == ".")
    return terms[j].number, k + terms[k].has("ordinal_suffix")


def _part_of_month(terms: Terms, j: int, month: int, year: int) -> Found | None:
    part = next((name for name in ("early", "mid", "late") if name in terms[j].tags), "")
    if part:
        return Piece(Shape.PART, month=month, year=year, part=part), j + 1
    nth = -1 if terms[j].has("final") else int(terms[j].tags.get("ordinal", 0))
    noun = terms[j + 1]
    if nth in (1, 2) and noun.has("half"):
        return Piece(Shape.PART, month=month, year=year, part=f"half{nth}"), j + 2
    if nth and noun.has("week"):
        return Piece(Shape.NTH_WEEK, n=nth, month=month, year=year, confidence=0.9), j + 2
    if nth and noun.has("weekday"):
        return Piece(Shape.NTH_WEEKDAY, n=nth, month=month, year=year, weekday=int(noun.tags["weekday"])), j + 2
    return None


def _part_of_year(terms: Terms, j: int, year: int) -> Found | None:
    if terms[j].has("season"):
        return Piece(Shape.SEASON, n=int(terms[j].tags["season"]), year=year, confidence=0.9), j + 1
    nth = int(terms[j].tags.get("ordinal", 0))
    if nth in (1, 2) and terms[j + 1].has("half"):
        return Piece(Shape.HALF_YEAR, n=nth, year=year), j + 2
    if 0 < nth <= 4 and terms[j + 1].has("quarter"):
        return Piece(Shape.QUARTER, n=nth, year=year), j + 2
    return None


def between_follows(terms: Terms, i: int) -> bool:
    """Whether "között" closes what begins at term `i`."""
    if terms.lexicon.language != "hu":
        return False
    for k in range(i + 2, i + _AHEAD):
        if terms[k].has("between_after"):
            return True
        if terms[k].word in (",", ";"):
            return False
    return False


def bound_after(terms: Terms, k: int) -> tuple[str, int]:
    """The bound told behind a date or an hour at term `k`: its name as where it stands before, and the index after."""
    if terms.lexicon.language == "hu":
        for tag, name in (("until_after", "until"), ("after", "after"), ("before", "before"), ("around", "")):
            if tag in terms[k].tags:
                return name, k + 1
    return "", k
