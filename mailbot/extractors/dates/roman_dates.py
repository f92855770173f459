"""Days with the month in Roman numbers: 19. III., 10 XII 2027, 21-IV-2027, and the Hungarian III. 16."""

from __future__ import annotations

from mailbot.extractors.dates.numeric_dates import Found, year_at
from mailbot.extractors.dates.piece import Piece, Shape
from mailbot.extractors.dates.terms import Terms

_NUMBERS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_MONTHS = {name: n for n, name in enumerate(_NUMBERS, 1)}
_APART = ("pl", "cs", "sk", "hu", "uk")  # where "10 XII" is usual; "20 I" is none in English


def roman_month(terms: Terms, k: int) -> int:
    """The month that capitals name at term `k`, 0 for none."""
    term = terms[k]
    return _MONTHS.get(term.word, 0) if terms.text[term.start : term.end].isupper() else 0


def roman_day(terms: Terms, j: int) -> Found | None:
    """The day that begins with its number at term `j`."""
    day, sign = terms[j].number, terms[j + 1]
    if not 0 < day <= 31 or terms[j].digits > 2:
        return None
    signed = sign.word in (".", "-", "/") and sign.glued
    k = j + 1 + signed
    month = roman_month(terms, k)
    if not month or not (signed or terms.lexicon.language in _APART):
        return None
    closed = terms[k + 1].word in (".", "-", "/") and terms[k + 1].glued
    year, end = year_at(terms, k + 1 + closed)
    if not year:
        end = k + 1 + (closed and terms[k + 1].word == ".")
    alone = len(terms[k].word) == 1  # "5. V Praze", "12. V. Novák"
    if alone and not year and (not closed or not signed or terms[end].capital):
        return None
    return Piece(Shape.DAY, day, month, year), end
