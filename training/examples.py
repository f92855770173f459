"""Dates and hours with what they are for: from the marks of the sources, and from annotated mails."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

import sources
from as_mail import ADDRESS, as_mail

from mailbot.evaluation.extract import screened, written_at
from mailbot.extractors.context import Sentence
from mailbot.extractors.dates.expression import Expression, Kind
from mailbot.extractors.dates.features import features
from mailbot.extractors.dates.telling import told
from mailbot.extractors.understand import prepared
from mailbot.model import Identity
from mailbot.rules import Rules

FRESH = Path(__file__).parent.parent / "tests" / "fresh"
OPENED = ("one", "two", "three", "passages")  # folders of FRESH that may be learned from
WISHED, NOT_WISHED = "wished", "not wished"  # all that the gold of a mail tells of a date in it
_GIVES_SLOTS = ("request", "follow_up", "change")
RULES, IDENTITY = Rules(), Identity(ADDRESS, frozenset({ADDRESS}))


@dataclass(frozen=True, slots=True)
class Example:
    """One date or hour: what it is for, what the rules say, what the model would look at."""

    hand: str  # who wrote it: never at once in training and test
    mail: str  # examples of one mail stand together
    whole: bool  # of a whole mail, not of a piece
    kind: Kind
    label: str
    role: str
    seen: dict[str, float]


def marked() -> Iterator[Example]:
    """Of all marks of the sources that the grammar finds as well."""
    for path in sorted(sources.FOLDER.rglob("*.txt")):
        for n, passage in enumerate(sources.passages(path)):
            sample = as_mail(passage)
            for sentence, e, seen in _read(sample.raw):
                marks = sample.marks.get(sentence.part, ())
                low, high = sentence.start + e.start, sentence.start + e.end
                labels = [m.label for m in marks if m.start < high and low < m.end and m.label in sources.DATES]
                if labels:
                    whole = bool(passage.category)
                    yield Example(str(path), f"{path}:{n}", whole, e.kind, labels[0], str(e.role), seen)


def annotated() -> Iterator[Example]:
    """Of all dates and hours in opened annotated mails: WISHED if they are among the gold's slots."""
    for folder in OPENED:
        for n, file in enumerate(sorted((FRESH / folder).glob("*.eml"))):
            gold = json.loads(file.with_suffix(".json").read_text("utf-8"))
            if gold["category"] not in _GIVES_SLOTS:
                continue
            for _, e, seen in _read(file.read_bytes()):
                label = WISHED if _is_wished(e, gold["slots"]) else NOT_WISHED
                yield Example(f"{folder}{n % 8}", str(file), True, e.kind, label, str(e.role), seen)


def _read(raw: bytes) -> Iterator[tuple[Sentence, Expression, dict[str, float]]]:
    mail, document, screening = screened(raw, RULES, IDENTITY)
    with prepared(mail, document, screening, RULES.understanding, written_at(mail, None)) as context:
        lines = told(context)
        for at, e, seen in features(lines, context.now.date()):
            yield lines[at].sentence, e, seen


def _is_wished(e: Expression, slots: list[dict[str, str | None]]) -> bool:
    if e.kind is Kind.DATE:
        days = {(slot["start_date"], slot["end_date"]) for slot in slots}
        return any((_day(slot.start_date), _day(slot.end_date)) in days for slot in e.intervals)
    hours = {(slot["start_time"], slot["end_time"]) for slot in slots}
    starts = {start for start, _ in hours if start}  # a duration elsewhere may give the end
    told_hours = [(_hour(slot.start_time), _hour(slot.end_time)) for slot in e.intervals]
    return any(pair in hours or pair[0] in starts for pair in told_hours)


def _day(value: date | None) -> str | None:
    return value.isoformat() if value else None


def _hour(value: time | None) -> str | None:
    return value.strftime("%H:%M") if value else None
