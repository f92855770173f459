"""Weeks as people write them: week 19, week of 10 May, first week of July; and the first Monday of May."""

from __future__ import annotations

from dataclasses import replace

from mailbot.extractors.dates.day_atoms import day_atom, month_at, ordinal_at
from mailbot.extractors.dates.months import month_phrase
from mailbot.extractors.dates.numeric_dates import Found, year_at
from mailbot.extractors.dates.piece import Piece, Shape
from mailbot.extractors.dates.terms import Term, Terms
from mailbot.extractors.lexicon import words

_FULL = frozenset(
    words(
        "full whole cely celem celeho celom ganze ganzen volle vollen pleine complete entiere completa entera intera "
        "piena "
        "pelny pelnym pelnego caly calym calego volle hele inteira teljes повний повному"
    )
)  # folded; before the noun, in Romance languages also behind it


def nth_week(terms: Terms, i: int) -> Found | None:
    """First week of July; last full week of May; 2. týden v červnu."""
    if terms[i].has("final"):
        nth, j = -1, i + 1
    else:
        nth, j, _ = ordinal_at(terms, i)
    if not nth or nth > 5:
        return None
    full = terms[j].word in _FULL
    j += full
    if month_at(terms, j) and terms[j + 1].has("week") and terms[j + 1].glued:  # "Juliwoche"
        year, k = year_at(terms, j + 2)
        shape = Shape.FULL_WEEK if full else Shape.NTH_WEEK
        return Piece(shape, n=nth, month=month_at(terms, j), year=year, confidence=0.9), k
    if not terms[j].has("week"):
        return None
    if terms[j + 1].word in _FULL:
        full, j = True, j + 1
    if terms[j + 1].number > 0 and not terms[j + 1].has("of"):
        return None
    month, year, k = month_phrase(terms, j + 1)
    if not month:
        return None
    shape = Shape.FULL_WEEK if full else Shape.NTH_WEEK
    return Piece(shape, n=nth, month=month, year=year, confidence=0.9 if nth > 0 else 0.7), k


def of_named_month(terms: Terms, i: int) -> Found | None:
    """First May days, last week of July, first Monday of May, the month an adjective or joined to the noun: "první
    květnové pondělí", "w majowym tygodniu", "in den ersten Maitagen"."""
    if "month_adjective" in terms[i].tags and terms[i + 1].has("weekday"):  # "jakýkoli listopadový čtvrtek"
        return Piece(Shape.MONTH, month=int(terms[i].tags["month_adjective"]), confidence=0.8), i + 2
    nth = -1 if terms[i].has("final") else ordinal_at(terms, i)[0]
    j = i + 1 if nth == -1 else ordinal_at(terms, i)[1]
    month = int(terms[j].tags.get("month_adjective", 0)) or (month_at(terms, j) if terms[j + 1].glued else 0)
    if not nth or nth > 5 or not month:
        return None
    year, k = year_at(terms, j + 2)
    piece = _nth_noun(terms[j + 1], nth)
    return (replace(piece, month=month, year=year), k) if piece else None


def _nth_noun(noun: Term, nth: int) -> Piece | None:
    """The n-th weekday, week, ten days or few days of a month that is not filled in yet."""
    if noun.has("weekday"):
        return Piece(Shape.NTH_WEEKDAY, n=nth, weekday=int(noun.tags["weekday"]))
    if noun.has("week"):
        return Piece(Shape.NTH_WEEK, n=nth, confidence=0.9 if nth > 0 else 0.7)
    if noun.has("decade") and nth in _DECADES:
        return Piece(Shape.PART, part=_DECADES[nth])
    if noun.has("day_unit") and nth in (-1, 1):
        return Piece(Shape.PART, part="early" if nth == 1 else "late")
    return None


_DECADES = {1: "early", 2: "mid", 3: "late", -1: "late"}


def decade(terms: Terms, i: int) -> Found | None:
    """Ten days of a month: "třetí dekáda března", "the last ten days of May"."""
    nth, j = (-1, i + 1) if terms[i].has("final") else ordinal_at(terms, i)[:2]
    ten = terms[j].number == 10 or terms[j].tags.get("number") == 10
    k = j + 1 if terms[j].has("decade") else j + 2 if ten and terms[j + 1].has("day_unit") else 0
    if not k or nth not in _DECADES:
        return None
    month, year, end = month_phrase(terms, k)
    return (Piece(Shape.PART, month=month, year=year, part=_DECADES[nth]), end) if month else None


def nth_weekday(terms: Terms, i: int) -> Found | None:
    """The first Monday of May."""
    nth, j = (-1, i + 1) if terms[i].has("final") else ordinal_at(terms, i)[:2]
    if nth and terms[j].has("day_word"):  # "the last day of May"
        month, year, k = month_phrase(terms, j + 1)
        if month:
            return Piece(Shape.NTH_MONTHDAY, n=nth, month=month, year=year), k
    if not nth or nth > 5 or "weekday" not in terms[j].tags:
        return None
    month, year, k = month_phrase(terms, j + 1)
    if not month:
        return None
    return Piece(Shape.NTH_WEEKDAY, n=nth, month=month, year=year, weekday=int(terms[j].tags["weekday"])), k


def week(terms: Terms, i: int, order: str) -> Found | None:
    term = terms[i]
    if term.has("week_start"):
        return _week_of(terms, i + 1, order)
    if term.has("week", "weeks", "cw"):
        j = i + 1
        if terms[j].word in (".", ":") or terms[j].has("number_sign"):
            j += 1
        if term.has("cw") and 0 < terms[j].number <= 53 and terms[j].digits <= 2:
            found = _week_number(terms, j)
            if found:
                return found
        if terms[j].has("of", "commencing", "the", "on") or term.has("week"):
            return _week_of(terms, j, order)
        return None
    return _nth_of_year(terms, i)


def _nth_of_year(terms: Terms, i: int) -> Found | None:
    """19. týden, w 19 tygodniu roku."""
    nth, j, marked = ordinal_at(terms, i)
    if nth and terms[j].has("cw") and terms[j + 1].has("year"):  # "w 19 tygodniu roku"
        return Piece(Shape.WEEK_NUMBER, n=nth), j + 2
    if terms[i].number < 0 and (nth <= 5 or terms[j + 1].word.startswith("semest")):
        return None  # "the first week" is one of the stay, or of a month told elsewhere
    if (
        marked
        and 0 < nth <= 53
        and (terms[j].has("cw") or (terms[j].word.startswith("kalend") and terms[j + 1].has("week")))
    ):
        j += 1 + terms[j].word.startswith("kalend") * terms[j + 1].has("week")
        year, k = year_at(terms, j)
        return Piece(Shape.WEEK_NUMBER, n=nth, year=year), k
    return None


def _week_number(terms: Terms, j: int) -> Found | None:
    nth, after, marked = ordinal_at(terms, j)
    if not nth or _is_day(terms, j, after, marked):
        return None
    if marked and terms[after - 1].word == ".":
        after -= 1
    if terms[after].word in ("/", "-") and terms[after + 1].digits == 4:
        after += 1
    year, k = year_at(terms, after)
    return Piece(Shape.WEEK_NUMBER, n=nth, year=year), k


def _is_day(terms: Terms, j: int, after: int, marked: bool) -> bool:
    """Whether the number after "week" is a day: "týden 10. května", "týden 10. 5.", "v týdnu 10.–14. května"."""
    if month_at(terms, after):
        return True
    if terms[after].word == "-" or terms[after].has("to"):  # "w tygodniu 10-14 maja"
        second = ordinal_at(terms, after + 1)
        if second[0] and month_at(terms, second[1] + terms[second[1]].has("of")):
            return True
    if terms[j + 1].word != ".":
        return False
    ranged = terms[after].word == "-" or terms[after].has("to", "or", "and")
    numeric = terms[j + 2].number > 0 and terms[j + 3].word == "."
    return numeric or (marked and ranged and ordinal_at(terms, after + 1)[2])


def _week_of(terms: Terms, j: int, order: str) -> Found | None:
    """Week of 10 May, week commencing Monday 10 May, v týdnu od 10. 5. A range after "of" is read as it stands."""
    k = j
    while k < j + 4 and terms[k].has("of", "commencing", "the", "on", "from") and not month_at(terms, k):
        k += 1
    found = day_atom(terms, k, order)
    if found is None or (k == j and not found[0].month):
        return None
    piece, end = found
    if terms[end].has("to") or terms[end].word == "-":
        return piece, end
    if not piece.strong and not (terms[end].has("or", "and") or terms[end].word == ","):
        return None
    return replace(piece, as_week=True), end
