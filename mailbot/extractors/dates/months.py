"""A month with its year as it follows "of": "of May 2027", "of next month", "of the year"."""

from __future__ import annotations

from datetime import date

from mailbot.extractors.dates import windows
from mailbot.extractors.dates.day_atoms import month_at
from mailbot.extractors.dates.numeric_dates import year_at
from mailbot.extractors.dates.terms import Terms


def near_year(terms: Terms, k: int, now: date) -> tuple[int, int]:
    """A year, also "next year", "of this year"; 0 where none is written."""
    year, j = year_at(terms, k)
    if year:
        return year, j
    j = k + 1 if terms[k].has("of", "in") else k
    if terms[j].has("the"):
        j += 1
    if terms[j].has("this", "next") and terms[j + 1].has("year"):
        return now.year + ("next" in terms[j].tags and "this" not in terms[j].tags), j + 2
    if terms[j].word in ("letos", "letosniho"):
        return now.year, j + 1
    return 0, k


def month_phrase(terms: Terms, k: int, now: date | None = None) -> tuple[int, int, int]:
    """[of] [the] [month of] May [2027]: month (0: none), year, index after; with `now` also "of next month"."""
    j = k
    while j < k + 4 and terms[j].has("of", "the", "in", "month_unit") and not month_at(terms, j):
        j += 1
    month = month_at(terms, j)
    if not month:
        if now and j > k and terms[j - 1].has("month_unit"):  # "end of the month"
            return now.month, now.year, j
        if now and terms[j].has("this", "next") and terms[j + 1].has("month_unit"):
            first = windows.shift_month(now, int("next" in terms[j].tags))
            return first.month, first.year, j + 2
        return 0, 0, k
    j += 1
    if terms[j].word == "." and "short_month" in terms[j - 1].tags:
        j += 1
    year, j = near_year(terms, j, now) if now else year_at(terms, j)
    return month, year, j
