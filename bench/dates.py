"""Our grammar of dates on public expressions, beside dateparser's `parse` and `search_dates` in the same run.

usage: python bench/dates.py [--misses [CLASS]]

Reads ../shared/public/datetime.jsonl. `parse` gets the expression alone, the two others the text around it too; all are
told the language and the day. Right is a reading whose first day (and hour, where one is told) is the expected one;
"window" asks us for the end as well. What the suites read and a mail to an institute never means by a window (the past,
seconds, feasts …) and what MEANING reads in another way is counted apart: `convention_of` in date_cases.py tells it.
"""

from __future__ import annotations

import sys
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta

import dateparser
from date_cases import DATA, Case, Found, cases, convention_of
from dateparser.search import search_dates
from rich.console import Console
from rich.table import Table

from mailbot.extractors.dates import Expression, Kind, expressions
from mailbot.model import Slot

MEANING_PARTS = {
    (time(9), time(12)),
    (time(12), time(13)),
    (time(13), time(15)),
    (time(13), time(17)),
    (time(15), time(17)),
    (time(17), time(21)),
}


# ---------------------------------------------------------------- the readers


def ours(case: Case) -> Found:
    """Every window that the grammar finds, whatever it is for. The suites' English dates are American."""
    found = expressions(case.text, case.language, case.now, "US" if case.language == "en" else None)
    days = tuple((slot.start_date, slot.end_date) for slot in _slots(found, Kind.DATE))
    hours = tuple((slot.start_time, slot.end_time) for slot in _slots(found, Kind.TIME))
    return Found(days, hours)


def _slots(found: tuple[Expression, ...], kind: Kind) -> list[Slot]:
    return [slot for one in found if one.kind is kind for slot in one.intervals]


def _settings(case: Case) -> dict[str, object]:
    return {"RELATIVE_BASE": case.now, "PREFER_DATES_FROM": "future"}


def parse(case: Case) -> Found:
    """dateparser's reading of the expression, cut out for it."""
    return _of([dateparser.parse(case.span, languages=[case.language], settings=_settings(case))])


def search(case: Case) -> Found:
    """What dateparser finds in the text."""
    found = search_dates(case.text, languages=[case.language], settings=_settings(case)) or []
    return _of([moment for _, moment in found])


def _of(moments: list[datetime | None]) -> Found:
    told = [moment for moment in moments if moment]
    return Found(
        tuple((moment.date(), moment.date()) for moment in told), tuple((moment.time(), None) for moment in told)
    )


READERS: dict[str, Callable[[Case], Found]] = {"ours": ours, "parse": parse, "search_dates": search}


# ---------------------------------------------------------------- right or wrong


def starts_right(case: Case, found: Found) -> bool:
    """Whether the first day, and the hour where one is told, is one that the authors accept.

    An hour alone is a window without a date for us (MEANING, slots); the suites put it on today or tomorrow.
    """
    return any(_day_fits(case, found, start) and _hour_fits(case, found, start) for start, _ in case.readings)


def _day_fits(case: Case, found: Found, start: datetime) -> bool:
    if not found.days and found.hours:
        return case.has_clock and 0 <= (start.date() - case.now.date()).days <= 1
    return any(start.date() == (first or last) for first, last in found.days)


def _hour_fits(case: Case, found: Found, start: datetime) -> bool:
    wanted = start.time().replace(second=0, microsecond=0)
    return not case.has_clock or any(
        hour.replace(second=0, microsecond=0) == wanted
        for first, last in found.hours
        if (hour := first or last) is not None
    )


def ends_right(case: Case, found: Found) -> bool:
    """Whether the window ends where the authors say, the end included or not."""
    for start, end in case.readings:
        if end is None:
            return True
        if not (_day_fits(case, found, start) and _hour_fits(case, found, start)):
            continue
        if case.has_clock:
            wanted = {(end - timedelta(minutes=less)).time().replace(second=0) for less in (0, 1, 60)}
            if any(last in wanted for _, last in found.hours):
                return True
        elif any(last in {end.date(), end.date() - timedelta(days=1)} for _, last in found.days):
            return True
    return False


def fault_of(case: Case, found: Found) -> str:
    """What is wrong with our reading."""
    start, _ = case.readings[0]
    firsts = [first for first, _ in found.days if first]
    hours = [hour for hour, _ in found.hours if hour]
    if starts_right(case, found):
        return "the end"
    if not firsts and not hours:
        return "nothing found"
    if case.has_clock and any(window in MEANING_PARTS for window in found.hours):
        return "part of the day as MEANING has it"
    if case.has_clock and any(_day_fits(case, found, first) for first, _ in case.readings):
        if not hours:
            return "hour not found"
        half = {((first + timedelta(hours=12)).time()) for first, _ in case.readings}
        return "morning or afternoon" if half & set(hours) else "another hour"
    if not firsts:
        return "day not found"
    if any((first.month, first.day) == (start.month, start.day) for first in firsts):
        return "another year"
    if any(abs((first - start.date()).days) == 7 for first in firsts):
        return "a week off"
    return "start of a period" if any(abs((first - start.date()).days) <= 31 for first in firsts) else "another day"


# ---------------------------------------------------------------- the tables


@dataclass
class Tally:
    """Counts of one row of a table."""

    rows: int = 0
    ours: int = 0
    window: int = 0
    parse: int = 0
    search_dates: int = 0

    def cells(self) -> list[str]:
        """Shares, in the order of the columns."""
        figures = (self.ours, self.window, self.parse, self.search_dates)
        return [str(self.rows), *(f"{figure / max(1, self.rows):.0%}" for figure in figures)]


def main(show: bool, wanted: str) -> None:
    """Print the tables, and the rows that we miss."""
    warnings.simplefilter("ignore")
    by_source: dict[str, Tally] = defaultdict(Tally)
    by_language: dict[str, Tally] = defaultdict(Tally)
    by_convention: dict[str, Tally] = defaultdict(Tally)
    faults: Counter[str] = Counter()
    for case in cases():
        found = {name: reader(case) for name, reader in READERS.items()}
        convention = convention_of(case)
        fair = not convention
        tallies = [by_source[case.source], by_language[case.language], by_source["all"]] if fair else []
        for tally in (*tallies, by_convention[convention or "a fair question"]):
            tally.rows += 1
            tally.window += starts_right(case, found["ours"]) and ends_right(case, found["ours"])
            for name, reading in found.items():
                setattr(tally, name, getattr(tally, name) + starts_right(case, reading))
        if fair and not (starts_right(case, found["ours"]) and ends_right(case, found["ours"])):
            fault = fault_of(case, found["ours"])
            faults[fault] += 1
            if show and wanted in fault:
                print(f"{fault} | {case.source} {case.language} | {case.text} | {case.now:%F %a}", end=" | ")
                print(*(f"{start:%F %H:%M}-{end or ''}" for start, end in case.readings[:2]), end=" | ")
                print(*(f"{a}/{b}" for a, b in (*found["ours"].days, *found["ours"].hours)))
    console = Console(width=120)
    for title, tallies in (("what is asked", by_convention), ("source", by_source), ("language", by_language)):
        table = Table(title, "rows", "ours", "window", "parse", "search_dates", box=None, pad_edge=False)
        for name, tally in sorted(tallies.items(), key=lambda item: -item[1].rows):
            table.add_row(name, *tally.cells())
        console.print(table, "")
    console.print("our misses:", ", ".join(f"{name} {count}" for name, count in faults.most_common()), highlight=False)


if __name__ == "__main__":
    if not DATA.exists():
        sys.exit(f"nothing measured: {DATA} is absent")
    main(sys.argv[1:2] == ["--misses"], sys.argv[2] if len(sys.argv) > 2 else "")
