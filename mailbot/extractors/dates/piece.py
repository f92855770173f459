"""A piece of a date as it was written, perhaps without its month or year, and what days it stands for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum, auto

from mailbot.extractors.dates import windows
from mailbot.extractors.dates.expression import Precision
from mailbot.extractors.dates.windows import Window


class Shape(Enum):
    """The constructions that name days."""

    DAY = auto()
    MONTH = auto()
    PART = auto()  # n: "early", "mid", "late", "half1", "half2"
    NTH_WEEK = auto()  # n-th week of a month
    FULL_WEEK = auto()  # n-th full week of a month
    NTH_WEEKDAY = auto()  # n-th `weekday` of a month
    NTH_MONTHDAY = auto()  # n-th (-1: last) day of a month
    TURN = auto()
    WEEK_NUMBER = auto()
    SEASON = auto()
    QUARTER = auto()
    HALF_YEAR = auto()
    WEEKDAY = auto()  # said without a date; part: "", "this", "next"
    NTH_DAY = auto()  # n-th day of a stay that is told elsewhere
    FIXED = auto()  # worked out already (tomorrow, next week)


NEEDS_MONTH = frozenset(
    {
        Shape.DAY,
        Shape.PART,
        Shape.NTH_WEEK,
        Shape.FULL_WEEK,
        Shape.NTH_WEEKDAY,
        Shape.NTH_MONTHDAY,
        Shape.MONTH,
        Shape.TURN,
    }
)
PRECISION = {
    Shape.DAY: Precision.DAY,
    Shape.MONTH: Precision.MONTH,
    Shape.PART: Precision.PART,
    Shape.NTH_WEEK: Precision.WEEK,
    Shape.FULL_WEEK: Precision.WEEK,
    Shape.NTH_WEEKDAY: Precision.DAY,
    Shape.NTH_MONTHDAY: Precision.DAY,
    Shape.TURN: Precision.PART,
    Shape.WEEK_NUMBER: Precision.WEEK,
    Shape.SEASON: Precision.SEASON,
    Shape.QUARTER: Precision.SEASON,
    Shape.HALF_YEAR: Precision.SEASON,
    Shape.WEEKDAY: Precision.WEEKDAY,
    Shape.NTH_DAY: Precision.WEEKDAY,
    Shape.FIXED: Precision.DAY,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """`month` and `year` are 0 where not written. `swapped` marks numeric dates that may be month first."""

    shape: Shape
    n: int = 0
    month: int = 0
    year: int = 0
    weekday: int = -1  # written beside a day, or the weekday itself
    part: str = ""
    as_week: bool = False  # "week of": the whole week of the day
    strong: bool = True  # stands by itself; a bare number does not
    month_first: bool = False
    marked: bool = False  # an ordinal by its form: 12th, 12.
    doubtful: bool = False  # day and month could be exchanged
    window: Window | None = None
    precision: Precision | None = None
    confidence: float = 0.95

    @property
    def needs_month(self) -> bool:
        return self.shape in NEEDS_MONTH and not self.month

    @property
    def takes_year(self) -> bool:
        return self.shape not in (Shape.WEEKDAY, Shape.NTH_DAY, Shape.FIXED)

    def exchanged(self) -> Piece:
        """The other reading of a doubtful numeric date."""
        return replace(self, n=self.month, month=self.n, doubtful=False)


def window_in(piece: Piece, year: int) -> Window | None:
    """The days of a piece in that year, or None where the calendar has none."""
    if not windows.MIN_YEAR <= year <= windows.MAX_YEAR:
        return None
    resolve = _RESOLVERS.get(piece.shape)
    found = resolve(piece, year) if resolve else piece.window
    if found and piece.as_week:
        found = windows.week_of(found[0])
    return found


def window_of(piece: Piece, now: date, not_before: date | None = None) -> Window | None:
    """The days of a piece; a year not written is the next one in which they lie after `now` (MEANING, slots)."""
    if piece.shape is Shape.WEEKDAY:
        return _weekday(piece, now)
    if piece.shape is Shape.NTH_DAY:  # stands in until the stay is known
        return now + timedelta(days=piece.n), now + timedelta(days=piece.n)
    if piece.shape is Shape.FIXED:
        return piece.window
    if piece.year:
        return window_in(piece, piece.year)
    for year in range(now.year - 1, now.year + 9):
        found = window_in(piece, year)
        if found and found[1] > now and (not_before is None or found[1] >= not_before):
            return found
    return None


def _weekday(piece: Piece, now: date) -> Window:
    if piece.window:  # "Tuesday next week"
        found = piece.window[0] + timedelta(days=piece.weekday)
    elif piece.part == "next":
        found = windows.week_of(now + timedelta(days=7))[0] + timedelta(days=piece.weekday)
    elif piece.part == "week":  # "Friday week": a week after the coming one
        found = windows.next_weekday(now, piece.weekday) + timedelta(days=7)
    else:
        found = windows.next_weekday(now, piece.weekday)
    return found, found


def _day(piece: Piece, year: int) -> Window | None:
    found = windows.day(year, piece.month, piece.n)
    return (found, found) if found else None


def _nth_weekday(piece: Piece, year: int) -> Window | None:
    found = windows.nth_weekday_of_month(year, piece.month, piece.n, piece.weekday)
    return (found, found) if found else None


def _nth_monthday(piece: Piece, year: int) -> Window | None:
    last = windows.month(year, piece.month)[1]
    found = last if piece.n < 0 else windows.day(year, piece.month, piece.n)
    return (found, found) if found else None


_RESOLVERS: dict[Shape, Callable[[Piece, int], Window | None]] = {
    Shape.DAY: _day,
    Shape.MONTH: lambda piece, year: windows.month(year, piece.month),
    Shape.PART: lambda piece, year: windows.part_of_month(year, piece.month, piece.part),
    Shape.NTH_WEEK: lambda piece, year: windows.nth_week_of_month(year, piece.month, piece.n),
    Shape.FULL_WEEK: lambda piece, year: windows.full_week_of_month(year, piece.month, piece.n),
    Shape.NTH_WEEKDAY: _nth_weekday,
    Shape.NTH_MONTHDAY: _nth_monthday,
    Shape.TURN: lambda piece, year: windows.turn_of_months(year, piece.month),
    Shape.WEEK_NUMBER: lambda piece, year: windows.iso_week(year, piece.n),
    Shape.SEASON: lambda piece, year: windows.season(year, piece.n),
    Shape.QUARTER: lambda piece, year: windows.quarter(year, piece.n),
    Shape.HALF_YEAR: lambda piece, year: windows.half_year(year, piece.n),
}
