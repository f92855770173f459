"""From what was said to days of the calendar: the table of MEANING, slots, as arithmetic. No text here."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

Window = tuple[date, date]
MIN_YEAR, MAX_YEAR = 1900, 2100


def day(year: int, month: int, number: int) -> date | None:
    """That day, or None where the calendar has none (31 April)."""
    try:
        return date(year, month, number)
    except ValueError:
        return None


def month(year: int, number: int) -> Window:
    return date(year, number, 1), date(year, number, monthrange(year, number)[1])


def part_of_month(year: int, number: int, part: str) -> Window:
    """early 1-10, mid 11-20, late 21 to the end, first half 1-15, second half 16 to the end."""
    first, last = month(year, number)
    bounds = {"early": (1, 10), "mid": (11, 20), "late": (21, last.day), "half1": (1, 15), "half2": (16, last.day)}
    low, high = bounds[part]
    return first.replace(day=low), first.replace(day=high)


def nth_week_of_month(year: int, number: int, nth: int) -> Window | None:
    """First week 1-7, second 8-14, …; the last one (-1) is the last seven days. None for a fifth of 28 days."""
    first, last = month(year, number)
    if nth < 0:
        return last - timedelta(days=6), last
    start = first + timedelta(days=7 * (nth - 1))
    return (start, min(start + timedelta(days=6), last)) if start <= last else None


def full_week_of_month(year: int, number: int, nth: int) -> Window:
    """The nth (-1: last) week that lies in the month from Monday to Sunday."""
    first, last = month(year, number)
    monday = first + timedelta(days=-first.weekday() % 7) + timedelta(days=7 * (nth - 1))
    if nth < 0:
        sunday = last - timedelta(days=(last.weekday() + 1) % 7)
        monday = sunday - timedelta(days=6)
    return monday, monday + timedelta(days=6)


def nth_weekday_of_month(year: int, number: int, nth: int, weekday: int) -> date | None:
    """The nth (-1: last) such weekday of a month (0 is Monday), or None where there is no fifth one."""
    first, last = month(year, number)
    if nth < 0:
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return found if found <= last else None


def turn_of_months(year: int, number: int) -> Window:
    """The last week of a month and the first seven days of the next one: 25 May-7 June."""
    last = month(year, number)[1]
    return last - timedelta(days=6), last + timedelta(days=7)


def iso_week(year: int, number: int) -> Window | None:
    """Monday to Sunday of an ISO 8601 week."""
    try:
        monday = date.fromisocalendar(year, number, 1)
        return monday, monday + timedelta(days=6)
    except ValueError:
        return None


def week_of(some_day: date) -> Window:
    monday = some_day - timedelta(days=some_day.weekday())
    return monday, monday + timedelta(days=6)


def weekend_of(some_day: date) -> Window:
    saturday = week_of(some_day)[0] + timedelta(days=5)
    return saturday, saturday + timedelta(days=1)


def season(year: int, number: int) -> Window:
    """1 spring March-May, 2 summer, 3 autumn, 4 winter (December to the February after)."""
    start_month = 3 * number
    return date(year, start_month, 1), _end(year, start_month, 3)


def quarter(year: int, number: int) -> Window:
    return date(year, 3 * number - 2, 1), _end(year, 3 * number - 2, 3)


def half_year(year: int, number: int) -> Window:
    return date(year, 6 * number - 5, 1), _end(year, 6 * number - 5, 6)


def shift_month(some_day: date, months: int) -> date:
    """The first of the month so many months on."""
    index = some_day.year * 12 + some_day.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def _end(year: int, first_month: int, length: int) -> date:
    return shift_month(date(year, first_month, 1), length) - timedelta(days=1)


def next_weekday(now: date, weekday: int) -> date:
    """The first such day after `now`."""
    return now + timedelta(days=(weekday - now.weekday() - 1) % 7 + 1)
