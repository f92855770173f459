"""Longer stretches as people write them: parts of months, months, seasons, quarters, halves."""

from __future__ import annotations

from datetime import date, timedelta

from mailbot.extractors.dates import windows
from mailbot.extractors.dates.day_atoms import day_atom, month_at, ordinal_at
from mailbot.extractors.dates.expression import Precision
from mailbot.extractors.dates.months import month_phrase, near_year
from mailbot.extractors.dates.numeric_dates import Found
from mailbot.extractors.dates.piece import Piece, Shape
from mailbot.extractors.dates.terms import Terms
from mailbot.extractors.dates.week_atoms import decade, nth_week, nth_weekday, of_named_month, week

_SAID_OF_MONTHS = frozenset(["would", "is", "could", "might", "suits", "works", "will", "looks", "seems", "has"])
_PARTS = ("early", "mid", "late")


def period_atom(terms: Terms, i: int, now: date, order: str) -> Found | None:
    """The stretch of days that begins at term `i`; the index after it."""
    i = i + 1 if terms[i].has("the") else i
    tags = terms[i].tags
    if not tags and terms[i].number < 0 and terms[i].word not in ("q", "t"):
        return None
    return (
        _turn(terms, i)
        or _half(terms, i, now)
        or nth_week(terms, i)
        or nth_weekday(terms, i)
        or of_named_month(terms, i)
        or decade(terms, i)
        or _quarter(terms, i, now)
        or week(terms, i, order)
        or _part(terms, i, now)
        or _season(terms, i, now)
        or _relative_stretch(terms, i, now)
        or _month(terms, i, now)
    )


def _turn(terms: Terms, i: int) -> Found | None:
    if not terms[i].has("turn"):
        return None
    month, _, j = month_phrase(terms, i + 1)
    if not month or not (terms[j].has("and", "to") or terms[j].word in ("/", "-")):
        return None
    after, year, j = month_phrase(terms, j + 1)
    if not after:
        return None
    if year and month == 12:
        year -= 1
    return Piece(Shape.TURN, month=month, year=year), j


def _half(terms: Terms, i: int, now: date) -> Found | None:
    """First half of May, second half of the year."""
    if terms[i].has("second_half"):
        nth, j = 2, i + 1
    else:
        nth, j, _ = ordinal_at(terms, i)
    if nth not in (1, 2):
        return None
    hyphen = terms[j + 1].word == "-"
    if month_at(terms, j) and terms[j + 1 + hyphen].has("half") and terms[j + 1].glued:  # "Maihälfte", "Mai-Hälfte"
        year, k = near_year(terms, j + 2 + hyphen, now)
        return Piece(Shape.PART, month=month_at(terms, j), year=year, part=f"half{nth}"), k
    if not terms[j].has("half"):
        return _pending_half(terms, j, nth)
    of_year = terms[j].has("half_year")
    month, year, k = month_phrase(terms, j + 1, now)
    if month:
        return Piece(Shape.PART, month=month, year=year, part=f"half{nth}"), k
    return _half_of_year(terms, j + 1, nth, now, of_year=of_year)


def _half_of_year(terms: Terms, j: int, nth: int, now: date, *, of_year: bool) -> Found | None:
    year, k = near_year(terms, j, now)
    if year:
        return Piece(Shape.HALF_YEAR, n=nth, year=year), k
    k = j
    while k < j + 3 and terms[k].has("of", "the") and not terms[k].has("year"):
        k += 1
    if terms[k].has("year"):
        return Piece(Shape.HALF_YEAR, n=nth), k + 1
    return (Piece(Shape.HALF_YEAR, n=nth), j) if of_year else None


def _pending_half(terms: Terms, j: int, nth: int) -> Found | None:
    """ "the first or second half of May": the first one takes its noun from the second."""
    if terms[j].has("or", "and") and terms[j + 1].has("ordinal") and terms[j + 2].has("half"):
        return Piece(Shape.PART, part=f"half{nth}", strong=False), j
    return None


def _quarter(terms: Terms, i: int, now: date) -> Found | None:
    """Second quarter of 2027, Q2 2027, 2. čtvrtletí."""
    if terms[i].word == "q" and terms[i + 1].glued and terms[i + 1].number in range(1, 5):
        nth, j = terms[i + 1].number, i + 2
    elif terms[i].has("final") and terms[i + 1].has("quarter"):
        nth, j = 4, i + 2
    elif terms[i].has("quarter") and terms[i + 1].number in range(1, 5):  # "kwartaal 2 van 2027"
        nth, j = terms[i + 1].number, i + 2
    elif (nth := _t_quarter(terms, i)) and near_year(terms, i + 2, now)[0]:
        j = i + 2
    else:
        nth, j, _ = ordinal_at(terms, i)
        if not 0 < nth <= 4 or not terms[j].has("quarter"):
            return None
        j += 1
    year, k = near_year(terms, j, now)
    if not year:
        while k < j + 3 and terms[k].has("of", "the", "year"):
            k += 1
            if terms[k - 1].has("year"):
                return Piece(Shape.QUARTER, n=nth), k
    return Piece(Shape.QUARTER, n=nth, year=year), k if year else j


def _t_quarter(terms: Terms, i: int) -> int:
    """ "T2 2027", "2T 2027": trimestres in short."""
    first, second = terms[i], terms[i + 1]
    letter, number = (first, second) if first.word == "t" else (second, first)
    return number.number if letter.word == "t" and second.glued and number.number in range(1, 5) else 0


def _part(terms: Terms, i: int, now: date) -> Found | None:
    """Early, mid-, late May; beginning of next month; early spring 2027."""
    part = next((name for name in _PARTS if name in terms[i].tags), "")
    if not part:
        return None
    j = i + 1
    if terms[j].word == "-":
        j += 1
    while terms[j].has("of", "the") and not month_at(terms, j):
        j += 1
    month, year, k = month_phrase(terms, j, now)
    if month:
        if 0 < terms[k].number <= 31 and terms.lexicon.month_first and not year and not terms[k].glued:
            return None  # "late on May 12"
        return Piece(Shape.PART, month=month, year=year, part=part), k
    season = _season(terms, j, now, named=True)
    if season:
        return _part_of_season(season[0], part), season[1]
    if terms[i + 1].has("or", "and", "to") or terms[i + 1].word in ("/", "-", ","):
        return Piece(Shape.PART, part=part, strong=False), i + 1
    return None


def _part_of_season(piece: Piece, part: str) -> Piece:
    months = {"early": 0, "mid": 1, "late": 2}[part]
    month = 3 * piece.n + months
    year = piece.year + (month > 12) if piece.year else 0
    return Piece(Shape.MONTH, month=(month - 1) % 12 + 1, year=year, confidence=0.6)


def _season(terms: Terms, i: int, now: date, named: bool = False) -> Found | None:
    j, year, prepared = i, 0, named or terms[i - 1].has("in", "the", "of", "or", "from")
    prepared = prepared or terms[i].has("adverbial")
    if terms[j].has("this", "next"):
        prepared = True
        if "this" not in terms[j].tags and terms[j + 1].has("season"):
            number = int(terms[j + 1].tags["season"])
            year = now.year + (windows.season(now.year, number)[0] <= now)
        j += 1
    if "season" not in terms[j].tags:
        return None
    number = int(terms[j].tags["season"])
    k = j + 1
    if terms[k].digits == 4 and terms[k + 1].word in ("/", "-") and terms[k + 2].number >= 0:
        year = terms[k].number  # winter 2027/28
        return Piece(Shape.SEASON, n=number, year=year, confidence=0.9), k + 3
    if terms[k].has("next_after") and not year:  # "l'automne prochain"
        year, k = now.year + (windows.season(now.year, number)[0] <= now), k + 1
    if not year:
        year, k = near_year(terms, k, now)
    if not year and not (prepared or (terms[j].capital and terms[k].word in _SAID_OF_MONTHS)):
        return None
    return Piece(Shape.SEASON, n=number, year=year, confidence=0.9), k


def _relative_stretch(terms: Terms, i: int, now: date) -> Found | None:
    """This or next week, month, weekend; the week after next."""
    term, unit = terms[i], terms[i + 1]
    if term.has("after_next"):
        return _fixed(windows.week_of(now + timedelta(days=14)), Precision.WEEK), i + 1 + unit.has("week")
    if term.has("weekend") and not unit.has("next_after"):
        return _weekend_of(terms, i + 1)
    if term.has("week", "weekend", "month_unit") and unit.has("next_after"):
        term, unit = unit, term  # "la semana que viene"
    if not term.has("this", "next", "next_after") or not unit.has("week", "weekend", "month_unit"):
        return None
    later = "this" not in term.tags or term.has("coming")
    if unit.has("month_unit"):
        first = windows.shift_month(now, int(later))
        return _fixed(windows.month(first.year, first.month), Precision.MONTH), i + 2
    if unit.has("week"):
        return _fixed(windows.week_of(now + timedelta(days=7 * later)), Precision.WEEK), i + 2
    day = now + timedelta(days=7 * (later and now.weekday() < 5))
    return _fixed(windows.weekend_of(day), Precision.DAYS), i + 2


def _weekend_of(terms: Terms, j: int) -> Found | None:
    """The weekend of 15 May 2027."""
    found = day_atom(terms, j + terms[j].has("of"), "dmy")
    day = windows.day(found[0].year, found[0].month, found[0].n) if found and found[0].month and found[0].year else None
    return (_fixed(windows.weekend_of(day), Precision.DAYS), found[1]) if found and day else None


def _fixed(window: windows.Window, precision: Precision) -> Piece:
    return Piece(Shape.FIXED, window=window, precision=precision, confidence=0.85)


def _month(terms: Terms, i: int, now: date) -> Found | None:
    """May 2027, in May, next May. A word that is also a verb or a name needs a preposition or a year."""
    j = i
    relative = terms[j].has("this", "next") and month_at(terms, j + 1) > 0
    j += relative
    if "month" not in terms[j].tags and "short_month" not in terms[j].tags:
        return None
    month = month_at(terms, j)
    k = j + 1
    if terms[k].word == "." and "short_month" in terms[j].tags:
        k += 1
    year, k = near_year(terms, k, now)
    before = terms[i - 1]
    prepared = (
        relative
        or before.has("in", "of", "or", "and", "from", "until", "to", "between", "the", "early", "around", "month_unit")
        or before.word in ("-", "/")
    )
    if not prepared and (terms[k].has("or", "and", "to") or terms[k].word in ("-", ",", "/")):
        after = k + 1 + terms[k + 1].has("in")
        prepared = month_at(terms, after) > 0 and terms[after].capital
    if not year and "short_month" in terms[j].tags:
        return None
    said_of = terms[j].capital and terms[k].word in _SAID_OF_MONTHS  # "May would be fine"
    if (
        not year
        and terms[j].has("with_number")
        and not said_of
        and not (prepared and (terms[j].capital or terms.lexicon.language != "en"))
    ):
        return None
    confidence = 0.9 if year or prepared else 0.6
    return Piece(Shape.MONTH, month=month, year=year, confidence=confidence), k
