"""Days and years in numbers: 12.5.2027, 12. 5., 2027-05-12, 12/05/2027 by the country of the sender."""

from __future__ import annotations

from mailbot.extractors.dates.piece import Piece, Shape
from mailbot.extractors.dates.slashed import shows_date
from mailbot.extractors.dates.terms import Term, Terms

Found = tuple[Piece, int]
_DOTTED = ("cs", "sk", "pl", "uk", "de", "hu")  # where 7.04 is a day


def numeric_day(terms: Terms, j: int, order: str, dated: bool) -> Found | None:
    """A day in numbers: 12.5.2027, 12. 5., 12/05/27, 12-5-2027. `dated`: what stands before it announces a date."""
    first, sign, second = terms[j].number, terms[j + 1], terms[j + 2]
    if sign.word not in (".", "/", "-") or not 0 < second.number <= 31 or second.digits > 2 or not 0 < first <= 31:
        return None
    if sign.word == ".":
        order = "dmy"
    elif not (sign.glued and second.glued):
        return None
    year = _numeric_year(terms, j)
    if year:
        return _ordered((first, second.number), year, order, j + 5)
    if sign.word == ".":
        return _ends_year_first(terms, j) or _dotted_without_year(terms, j, dated)
    return _slashed(terms, j, order) if dated or shows_date(terms, j) else None


def _slashed(terms: Terms, j: int, order: str) -> Found | None:
    """12/5 and 16-04, without a year."""
    first, sign, second, closing = (terms[j + n] for n in range(4))
    goes_on = closing.word in ("/", ".") and terms[j + 4].glued and terms[j + 4].number >= 0
    if sign.word == "/" and not goes_on:
        return _ordered((first.number, second.number), 0, order, j + 3)
    if sign.word == "-" and second.digits == 2 and second.number < 10 and first.number > 12 and closing.word != "-":
        return Piece(Shape.DAY, first.number, second.number), j + 3
    return None


def _numeric_year(terms: Terms, j: int) -> int:
    """The year of 12.5.2027 or 12.5.27, 0 where there is none."""
    sign, closing, third = terms[j + 1], terms[j + 3], terms[j + 4]
    if closing.word != sign.word:
        return 0
    if third.digits == 4 and 1900 <= third.number <= 2100:
        return third.number
    short = third.digits == 2 and third.glued and closing.glued and third.number >= 20 and sign.word != "-"
    return 2000 + third.number if short and not _decimal(terms, j + 5) else 0


def _decimal(terms: Terms, j: int) -> bool:
    """Whether a chain of numbers goes on: 1.2.30.4 is no date."""
    return terms[j].word in (".", "/") and terms[j].glued and terms[j + 1].number >= 0 and terms[j + 1].glued


def _dotted_without_year(terms: Terms, j: int, dated: bool) -> Found | None:
    """12. 5. (both dots); 12.5 and 12.05 where something else shows that it is a date."""
    first, second, closing, after = terms[j].number, terms[j + 2], terms[j + 3], terms[j + 4]
    if second.number > 12 or (closing.word == "." and after.has("month", "short_month")):
        return None
    if closing.word == "." and closing.glued:
        goes_on = after.glued and after.number >= 0 and after.digits != 4
        if goes_on or after.has("week", "quarter"):
            return None
        year, end = year_at(terms, j + 4)
        return Piece(Shape.DAY, first, second.number, year), end
    if second.glued and _is_day_of_list(terms, j + 3):
        return Piece(Shape.DAY, first, second.number, confidence=0.85), j + 3
    no_hour = second.glued and first > 18 and closing.word in (",", "") and terms.lexicon.dotted_days
    no_hour = no_hour or (second.glued and not closing.has("oclock", "am", "pm") and _is_no_hour(terms, j))
    if (
        closing.word == "'"
        or no_hour
        or (dated and second.glued and not closing.has("oclock", "month"))
        or _leads_hour(terms, j + 3)
    ):
        year, end = year_at(terms, j + 3)
        return Piece(Shape.DAY, first, second.number, year, confidence=0.7), end
    return None


def _leads_hour(terms: Terms, k: int) -> bool:
    """Whether "godz." or "hod." stands there before an hour, not behind one: "18.11 godz. 8"."""
    return terms[k].has("oclock") and terms[k].has("at") and terms[k + 1 + (terms[k + 1].word == ".")].number >= 0


def _is_no_hour(terms: Terms, j: int) -> bool:
    """Whether 22.03 and 25.10 can be no hour of the day: 29.04, 7.04 (no quarter), "5.10 13:30"."""
    first, second, after, closing = terms[j], terms[j + 2], terms[j + 3], terms[j + 4]
    if second.digits != 2 or (terms[j].glued and terms[j - 1].word not in ("-", "(", "*")):
        return False
    if after.glued and (after.word in ("/", ":", "%", "+") or (after.word == "." and closing.glued)):
        return False
    hour_behind = after.number >= 0 and terms[j + 4].word == ":" and terms[j + 5].glued
    if first.number > 24 or hour_behind or _ends_days(terms, j):
        return True
    if first.digits == 2 and first.number < 7 and second.number < 10:
        return True  # 03.05
    at_hour = terms[j - 1].has("at") and not terms[j - 1].has("on")
    day_in_front = first.number > 18 or (second.number % 5 and terms.lexicon.language in _DOTTED)
    return second.number < 10 and bool(day_in_front) and not at_hour and not after.is_unknown_word


def _ends_days(terms: Terms, j: int) -> bool:
    """Whether a range of days ends there: "22.-24.10", "14–18.05"."""
    if terms[j - 1].word != "-" or not (terms[j].glued and terms[j - 1].glued):
        return False
    dotted = terms[j - 2].word == "." and terms[j - 3].number > 0
    return dotted or (0 < terms[j - 2].number < terms[j].number and terms[j + 2].number < 10)


def _is_day_of_list(terms: Terms, k: int) -> bool:
    """Whether "or", "to" and a whole day follow: "12.05 lub 14.05.2027"."""
    link, day, sign, month, closing = (terms[k + n] for n in range(5))
    if not (link.has("or", "and", "to") or link.word in ("-", ",")) or not 0 < day.number <= 31:
        return False
    return (
        sign.word == "."
        and 0 < month.number <= 12
        and closing.word == "."
        and closing.glued
        and terms[k + 5].digits == 4
    )


def _ordered(numbers: tuple[int, int], year: int, order: str, end: int) -> Found | None:
    """The day of two numbers by their order ("": nothing tells it)."""
    first, second = numbers
    if first > 12 >= second or (order == "dmy" and second <= 12):
        return Piece(Shape.DAY, first, second, year), end
    if first > 12:
        return None
    if second > 12 and order == "dmy" and year == 0:
        return None
    if second > 12 or order == "mdy":
        return Piece(Shape.DAY, second, first, year), end
    doubtful = first != second
    return Piece(Shape.DAY, first, second, year, doubtful=doubtful, confidence=0.5 if doubtful else 0.95), end


def _ends_year_first(terms: Terms, j: int) -> Found | None:
    """The second day of "2027. 4. 19. ~ 4. 22."."""
    day, closing = terms[j + 2], terms[j + 3]
    begins = terms[j - 1].word == "-" and terms[j - 2].word == "." and terms[j - 7].digits == 4
    if not begins or terms[j].number > 12 or not year_first(terms, j - 7):
        return None
    return Piece(Shape.DAY, day.number, terms[j].number), j + 3 + (closing.word == ".")


def year_first(terms: Terms, j: int) -> Found | None:
    """2027-05-12, 2027/5/12, 2027.05.12., 2027 May 12."""
    year = terms[j].number
    if not 1900 <= year <= 2100:
        return None
    sign, month, closing, day = (terms[j + k] for k in (1, 2, 3, 4))
    if (
        sign.word in ("-", "/", ".") and closing.word == sign.word and sign.glued and 0 < month.number <= 12
        and 0 < day.number <= 31 and day.digits <= 2 and month.digits <= 2
    ):  # fmt: skip
        ranged = sign.word == "." == terms[j + 5].word and terms[j + 6].word == "-"  # "2027. 4. 19. ~ 4. 22."
        return Piece(Shape.DAY, day.number, month.number, year), j + 5 + ranged
    k = j + 1 + (sign.word == ".")
    if terms[k].has("month") and 0 < terms[k + 1].number <= 31 and terms[k + 1].digits <= 2:
        return Piece(Shape.DAY, terms[k + 1].number, int(terms[k].tags["month"]), year), k + 2
    return None


def year_at(terms: Terms, k: int) -> tuple[int, int]:
    """A year after a date: 2027; , 2027; of 2027; '27. The year (0: none) and the index after it."""
    j = k
    if terms[j].word == "," or terms[j].word == "/":
        j += 1
    if terms[j].has("of"):
        j += 1
        if terms[j].has("year"):
            j += 1
    term = terms[j]
    if term.digits == 4 and 1900 <= term.number <= 2100 and not _counts_something(terms, j + 1):
        of_year = terms[j + 1].word in ("r", "roku", "р", "року")  # "27 maja 2027 r. (czwartek)"
        dotted = of_year and terms[j + 2].word == "." and terms[j + 2].glued and terms[j + 3].word in ("(", ",")
        return term.number, j + 1 + of_year + dotted
    if term.word in ("'", "’") and terms[j + 1].digits == 2 and terms[j + 1].glued:
        return 2000 + terms[j + 1].number, j + 2
    return 0, k


def _counts_something(terms: Terms, j: int) -> bool:
    after: Term = terms[j]
    return after.word in (":", "-", "/") and after.glued and terms[j + 1].glued and terms[j + 1].number >= 0
