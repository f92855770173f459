"""The public expressions of date and time, and which of them ask for something that MEANING does not read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "shared" / "public" / "datetime.jsonl"
_FEAST = re.compile(
    r"christmas|xmas|easter|thanksgiving|halloween|valentine|new year|mother|father|labor|memorial|martin luther"
    r"|weihnacht|ostern|silvester|neujahr|feiertag|allerheiligen|reformation|tag der|muttertag|vatertag|advent|nikolaus"
    r"|no[eë]l|p[aâ]ques|toussaint|saint|jour de l|f[eê]te|natale|pasqua|capodanno|ferragosto|befana|festa|immacolata"
    r"|navidad|noche ?(?:buena|vieja)|pascua|a[nñ]o nuevo|d[ií]a (?:de|del|inter)|kerst|pasen|oud en nieuw|sinterklaas"
    r"|koningsdag|oudjaar|wielkanoc|wigili|sylwest|walentyn|bo[żz]e|dzie[nń] (?:matki|ojca|kobiet|dzie|[śs]w|nied|zad)"
    r"|natal\b|p[aá]scoa|ano novo|finados|independ|trabalh|black friday|boxing|st\.? |earth|epifan|r[eé]veillon",
    re.I,
)
_SHORT = re.compile(
    r"se[ck]\w*und|\bsec|\bsek|\bseg\w*nd|\bmin(?:s|ut\w*|uut)?\b|\bnow\b|jetzt|sofort|maintenant|ahora|adesso"
    r"|\bora\b|\bnu\b|teraz|\bagora\b|[+-]\d",
    re.I,
)
_HOURS = re.compile(r"hours?|hrs?\b|stunden?|heures?|horas?|\bor[ae]\b|\bur(?:en)?\b|\buur|godzin\w*|\d ?h\b", re.I)
_DATE = re.compile(r"\d[./-]\d|\d{4}")
_YEAR = re.compile(
    r"(?:\w+ )?(?:next|coming|following|n[aä]chst\w*|prochaine?|pr[oó]xim[oa]|volgend|nast[eę]pny) \w+r", re.I
)


@dataclass(frozen=True)
class Case:
    """An expression in its text, and the readings that its authors accept: (start, end or None)."""

    source: str
    language: str
    text: str
    span: str
    now: datetime
    grain: str
    readings: tuple[tuple[datetime, datetime | None], ...]

    @property
    def has_clock(self) -> bool:
        """Whether an hour is told."""
        return self.grain != "day"


@dataclass(frozen=True)
class Found:
    """What a reader made of it: windows of days and windows of hours."""

    days: tuple[tuple[date | None, date | None], ...] = ()
    hours: tuple[tuple[time | None, time | None], ...] = ()


def cases() -> Iterator[Case]:
    """The rows of the file."""
    seen: set[tuple[str, ...]] = set()
    for line in DATA.read_text("utf-8").splitlines():
        row = json.loads(line)
        pairs = [(row["start"], row.get("end")), *row.get("alternatives", ())]
        readings = tuple(
            (_naive(start), _naive(end) if end else None) for start, end in pairs if start and len(start) >= 10
        )
        is_day = row["grain"] == "day" or row["start"][11:] == row["reference"][11:]  # chrono keeps the hour of the day
        grain = "second" if row["grain"] == "second" else ("day" if is_day else "minute")
        text = row["text"].strip()
        key = (row["source"], row["lang"], text, row["reference"])
        if key in seen or not readings:
            continue
        seen.add(key)
        yield Case(row["source"], row["lang"], text, row.get("span") or text, _naive(row["reference"]), grain, readings)


def _naive(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=None)


def convention_of(case: Case) -> str:
    """Why a row asks for what we do not read, or read otherwise by MEANING; "" where it is a fair question."""
    start, end = case.readings[0]
    length = (end - start) if end else timedelta()
    ahead = (start.date() - case.now.date()).days
    rules = (
        ("the past", all(first.date() < case.now.date() for first, _ in case.readings)),
        ("minutes, seconds, now", case.grain == "second" or bool(_SHORT.search(case.span))),
        ("hours from now", case.has_clock and bool(_HOURS.search(case.span)) and _counted(case, start)),
        ("a feast", bool(_FEAST.search(case.text))),
        ("a word or number alone", bool(re.fullmatch(r"\d{1,4}|[^\W\d]{2,4}\.?", case.text))),
        ("the coming days", case.grain == "day" and bool(end) and ahead in (0, 1) and not _DATE.search(case.span)),
        ("a year or more", length > timedelta(days=300) or bool(_YEAR.fullmatch(case.span))),
        ("an astronomer's season", 60 < length.days < 120 and start.month % 3 == 0 and 18 < start.day < 25),
        ("a time zone", bool(re.search(r"\b(?:[cemp][sde]?[st]t|gmt|utc)\b", case.text, re.I))),
        ("part of the day", case.has_clock and bool(end) and not re.search(r"\d", _without_days(case))),
    )
    return next((name for name, holds in rules if holds), "")


def _counted(case: Case, start: datetime) -> bool:
    return bool(case.now.minute) and (start - case.now).total_seconds() % 3600 == 0


def _without_days(case: Case) -> str:
    """The expression without what is surely a day or a year."""
    return re.sub(r"\b\d{4}\b|\d+(?:st|nd|rd|th|\.|e|er)(?!\d)|\d+[./-]\d+(?:[./-]\d+)?", "", case.span)
