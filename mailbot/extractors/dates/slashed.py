"""Whether two numbers with a stroke are a day and a month: 05/03, 22/4, "3/6, 4/6 or 8/6", but no "2/3 of us"."""

from __future__ import annotations

from mailbot.extractors.dates.terms import Terms

_FRACTIONS = frozenset(((1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (1, 10), (24, 7), (9, 11)))
_DAY_BOUND, _MONTH_BOUND = 31, 12


def shows_date(terms: Terms, j: int) -> bool:
    """Whether the numbers at `j` and `j + 2` are a day and a month, though no year and no preposition tells so."""
    pair = _pair(terms, j)
    if pair is None or (terms[j].glued and terms[j - 1].word not in ("-", "(", "*")):
        return False
    if terms[j + 3].word in ("/", "%") and terms[j + 3].glued:
        return False
    padded = any(number.digits == 2 and number.number < 10 for number in (terms[j], terms[j + 2]))  # 05/03
    large = max(pair) > _MONTH_BOUND and 1 not in pair  # 22/3, 4/21
    if padded or _hour_follows(terms, j + 3):
        return True
    return pair not in _FRACTIONS and (large or _stands_out(terms, j))


def _stands_out(terms: Terms, j: int) -> bool:
    """Whether the pair begins a line, has a weekday behind it in brackets, or stands beside another one."""
    begins = j == 0 or (j == 1 and terms[0].word in ("-", "*", "•", ">"))
    weekday = terms[j + 3].word == "(" and terms[j + 4].has("weekday", "short_weekday", "thin_weekday")
    return (begins and not terms[j + 3].is_unknown_word) or weekday or _beside_another(terms, j)


def _pair(terms: Terms, j: int) -> tuple[int, int] | None:
    """Two numbers that may be a day and a month, in whichever order."""
    first, sign, second = terms[j], terms[j + 1], terms[j + 2]
    if sign.word not in ("/", "-") or not sign.glued or not second.glued or max(first.digits, second.digits) > 2:
        return None
    low, high = sorted((first.number, second.number))
    return (first.number, second.number) if 0 < low <= _MONTH_BOUND and high <= _DAY_BOUND else None


def _hour_follows(terms: Terms, k: int) -> bool:
    """Whether an hour stands there: "25/4 at 16:00", "22/4, 13h", "12/05 h 9"."""
    k += terms[k].word == ","
    if terms[k].has("at", "oclock", "am", "pm"):
        return True
    sign = terms[k + 1]
    return terms[k].number >= 0 and sign.glued and (sign.word in (":", "h", "u") or sign.has("am", "pm"))


def _beside_another(terms: Terms, j: int) -> bool:
    """Whether such a pair stands on the other side of a comma, a dash, "or" or "to"."""
    for link, other in ((j + 3, j + 4), (j - 1, j - 4)):
        joined = terms[link].word in (",", "-", ";") or terms[link].has("or", "and", "to")
        if joined and terms[other + 1].word == terms[j + 1].word == "/" and _pair(terms, other):
            return True
    return False
