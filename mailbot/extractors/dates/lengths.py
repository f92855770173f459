"""How long something lasts: two hours, 90 minutes, an hour and a half, půl hodiny."""

from __future__ import annotations

from datetime import time

from mailbot.extractors.dates.expression import Expression, Kind, Precision
from mailbot.extractors.dates.terms import Terms


def length_at(terms: Terms, i: int) -> tuple[int, int]:
    """Minutes and the index after: two hours, 90 minutes, an hour and a half, 1.5 hours, půl hodiny. (0, i): none."""
    if terms[i].has("half_hour"):
        return 30, i + 1
    if terms[i].has("hour_and_half"):
        return 90, i + 1
    count, j = _count(terms, i)
    if not count:
        return 0, i
    extra = 0
    if terms[j].has("and_half"):
        extra, j = 30, j + 1
    if terms[j].word == "-" and terms[j].glued:
        j += 1
    if terms[j].has("minute"):
        return int(count), j + 1
    if not terms[j].has("hour") or count > 12:
        return 0, i
    j += 1
    if terms[j].has("and_half"):
        extra, j = 30, j + 1
    return int(count * 60) + extra, j


def _count(terms: Terms, i: int) -> tuple[float, int]:
    """How many, and the index after: 2, two, 1.5; an hour that a preposition announces ("na hodinu") is one."""
    term, sign, part = terms[i], terms[i + 1], terms[i + 2]
    if term.number > 0 and sign.word in (".", ",") and sign.glued and part.glued and part.number == 5:
        return term.number + 0.5, i + 3
    if term.number > 0 and term.digits <= 3:
        return term.number, i + 1
    if "number" in term.tags:
        return int(term.tags["number"]), i + 1
    alone = term.has("hour") and not term.glued and terms[i - 1].number < 0
    return (1, i) if alone and terms[i - 1].has("for_length") else (0, i)


def duration(terms: Terms, i: int) -> tuple[Expression, int] | None:
    """The length that begins at term `i`; the index after it. "Two hours by train", "two or three hours" are none."""
    minutes, end = length_at(terms, i)
    before, after = terms[i - 1], terms[end]
    if not 15 <= minutes <= 600 or after.has("not_length") or after.word in ("'", "’"):
        return None
    unclear = before.word == "-" or (before.has("to", "or") and terms[i - 2].number >= 0)
    wants = before.word == "after" and terms[i - 2].word in ("is", "are", "s", "re")  # "he is after an hour"
    bound = before.has("by", "before", "after", "every") and not before.has("for_length")  # nl "voor" is both
    if unclear or (bound and not wants):
        return None
    found = Expression(
        terms[i].start, terms[end - 1].end, Kind.DURATION, (), Precision.CLOCK, "duration", minutes=minutes
    )
    return found, end


def later(start: time, minutes: int) -> time | None:
    """So many minutes on, None beyond midnight."""
    total = start.hour * 60 + start.minute + minutes
    return time(total // 60, total % 60) if total < 24 * 60 else None
