"""Mails that were passed on to us: which block is a forward and not a quotation, who wrote it, what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from mailbot.mail.attribution import is_quoted
from mailbot.mail.markers import is_forward_subject, is_reply_subject
from mailbot.mail.plain import plain
from mailbot.mail.quotes import Passage, Run, runs_of, unquote
from mailbot.model import Address, Forward, Mail

_EMAIL = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_COVER_WORDS = 120  # a note above a mail that is passed on is no longer than this
_DEEPEST = 5


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """A mail inside a mail: its header, its text, and the notes of those who passed it on in between."""

    header: Forward
    text: str
    notes: tuple[str, ...] = ()


def unwrap(lines: list[str], run: Run, mail: Mail, own_words: int) -> Unwrapped | None:
    """The forwarded mail that a run of lines holds; None where the run is a quotation of an earlier mail.

    `own_words`: how much the sender wrote above it.
    """
    found = _opened(lines, run)
    if found is None:
        return None
    header, inner = found
    if not _is_passed_on(run, header, mail, own_words):
        return None
    return _deepest(header, inner)


def _is_passed_on(run: Run, header: Forward, mail: Mail, own_words: int) -> bool:
    author = header.author.email if header.author else ""
    ours = {address.email for address in (*mail.to, *mail.cc)}
    if author and author in ours:
        return False  # our own mail comes back below an answer
    if run.passage is Passage.FORWARDED:
        return True
    subject = plain(mail.subject)
    if any(reference.startswith("<mailbot.") for reference in mail.in_reply_to):
        return False
    if is_forward_subject(subject) and not (is_reply_subject(subject)):
        return True
    is_answer = bool(mail.in_reply_to) or is_reply_subject(subject)
    wrote_it = bool(author) and author in {address.email for address in mail.from_}
    return run.passage is Passage.BLOCK and not is_answer and not wrote_it and own_words <= _COVER_WORDS


def _opened(lines: list[str], run: Run) -> tuple[Forward, list[str]] | None:
    """Header and lines of the mail inside a run, without the quotation marks that some programs add."""
    inner = lines[run.head : run.end]
    fields = run.fields
    marked = [line for line in inner if line.strip()]
    if marked and sum(1 for line in marked if is_quoted(line)) * 10 >= len(marked) * 8:
        inner = [unquote(line) for line in inner]
    if not fields or run.passage is Passage.QUOTED:
        nested = next((run for run in runs_of(inner)[:3] if run.passage is Passage.BLOCK), None)
        if nested and nested.fields and not any(line.strip() for line in inner[: nested.start]):
            fields, inner = nested.fields, inner[nested.head : nested.end]
    if not fields and run.passage is not Passage.FORWARDED:
        return None
    return _forward(dict(reversed(fields))), inner


def _forward(values: dict[str, str]) -> Forward:
    return Forward(author_of(values.get("from", "")), _moment(values.get("sent", "")), values.get("subject", ""))


def author_of(value: str) -> Address | None:
    """Name and address in a header line as mail programs print it: "Anna <a@b>", "a@b [mailto:a@b]", "Anna"."""
    value = value[:500]
    found = _EMAIL.search(value)
    name = (value[: found.start()] if found else value).replace("mailto:", "")
    name = re.split(r"[<\[(]", name)[0].strip(" \t\"'*,;:")
    if not found and not name:
        return None
    return Address("" if "@" in name else name[:100], found.group().lower() if found else "")


def _moment(value: str) -> datetime | None:
    """The date of an inner header where it is one of RFC 5322; printed in words it stays None."""
    try:
        moment = parsedate_to_datetime(value[:100])
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return moment if 1970 <= moment.year <= 9000 else None


def _deepest(header: Forward, lines: list[str]) -> Unwrapped:
    """Go on to the original where the mail inside only passes on another one."""
    notes: list[str] = []
    for _ in range(_DEEPEST):
        runs = runs_of(lines)
        last = runs[-1] if runs else None
        if last is None or last.passage not in (Passage.FORWARDED, Passage.BLOCK):
            break
        own = [line for run in runs if run.passage is Passage.OWN for line in lines[run.start : run.end]]
        opened = _opened(lines, last)
        subject = plain(header.subject)
        passed_on = last.passage is Passage.FORWARDED or is_forward_subject(subject)
        if opened is None or not passed_on or len(" ".join(own).split()) > _COVER_WORDS:
            break
        notes.append("\n".join(own).strip())
        header, lines = opened
    return Unwrapped(header, "\n".join(lines).strip("\n"), tuple(note for note in notes if note))
