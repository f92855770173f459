"""What the date tests share: the day of the mail, short spellings of slots, and contexts without spaCy."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone
from typing import Any, cast

from mailbot.extractors.context import Context, Sentence
from mailbot.extractors.dates import Kind, SlotReadings, expressions, read_slots
from mailbot.model import Document, Mail, Screening, Slot, ZoneKind

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=timezone(timedelta(hours=1)))  # a Tuesday


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text not in ("", "-") else None


def windows(spelled: str) -> list[tuple[date | None, date | None]]:
    """ "2027-05-12" is one day, "2027-05-12..2027-05-14" a window, "2027-05-12.." open, ";" between alternatives."""
    result = []
    for part in spelled.split(";"):
        low, dots, high = part.strip().partition("..")
        result.append((day(low), day(high) if dots else day(low)))
    return result


def hours(spelled: str) -> list[tuple[time | None, time | None]]:
    """ "10:00-12:00", "10:00-", "-12:00"; ";" between alternatives."""
    result = []
    for part in spelled.split(";"):
        low, _, high = part.strip().partition("-")
        result.append(
            (time.fromisoformat(low) if low else None, time.fromisoformat(high) if high else None),
        )
    return result


def dates_of(
    text: str, language: str, region: str | None = "CZ", now: datetime = NOW
) -> list[tuple[date | None, date | None]]:
    return [
        (slot.start_date, slot.end_date)
        for found in expressions(text, language, now, region)
        if found.kind is Kind.DATE
        for slot in found.intervals
    ]


def times_of(text: str, language: str) -> list[tuple[time | None, time | None]]:
    return [
        (slot.start_time, slot.end_time)
        for found in expressions(text, language, NOW, "CZ")
        if found.kind is Kind.TIME
        for slot in found.intervals
    ]


def sentences(text: str, part: str = "body", kind: ZoneKind = ZoneKind.BODY) -> tuple[Sentence, ...]:
    """Cut at line ends and after closing marks that a capital follows: enough where the tests write the text."""
    result = []
    start = 0
    for match in re.finditer(r"\n+|(?<=[^\d][.!?])\s+(?=[A-ZČŘŠŽÚÁÍ])", text):
        result.append((start, text[start : match.start()]))
        start = match.end()
    result.append((start, text[start:]))
    return tuple(Sentence(part, kind, at, piece, cast(Any, None)) for at, piece in result if piece.strip())


def context(
    body: str,
    language: str = "en",
    *,
    region: str | None = "CZ",
    subject: str = "",
    attached: str = "",
    now: datetime = NOW,
) -> Context:
    parts = {"body": body, "subject": subject, "attachment:letter.pdf": attached}
    return Context(
        mail=Mail(digest="0" * 64, size=1),
        document=Document(parts=parts, zones=()),
        screening=Screening(),
        language=language,
        region=region,
        now=now,
        sentences=(
            *sentences(body),
            *sentences(attached, "attachment:letter.pdf"),
            *sentences(subject, "subject", ZoneKind.SUBJECT),
        ),
    )


def read(body: str, language: str = "en", **more: Any) -> SlotReadings:
    return read_slots(context(body, language, **more))


def slots(body: str, language: str = "en", **more: Any) -> set[Slot]:
    return {candidate.value for candidate in read(body, language, **more).slots}


def slot(dates: str = "", times: str = "") -> Slot:
    (low, high) = windows(dates)[0] if dates else (None, None)
    (start, end) = hours(times)[0] if times else (None, None)
    return Slot(low, high, start, end)


def spelled(expected: str) -> set[Slot]:
    """ "2027-05-05@10:00-12:00 | 2027-05-06 | @14:00-" as slots; "" is none."""
    result = set()
    for part in expected.split("|"):
        dates, _, times = part.strip().partition("@")
        if dates or times:
            result.add(slot(dates, times))
    return result
