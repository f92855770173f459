"""What the bot understands of one mail, as `mailbot extract` shows it. Pure: bytes in, plain objects out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

from mailbot.extractors.understand import understand
from mailbot.jsonform import Json, error_to_json, readings_to_json
from mailbot.mail.parse import parse
from mailbot.mail.screening import screen
from mailbot.mail.zones import cut
from mailbot.model import Document, Identity, Mail, Readings, Screening
from mailbot.rules import Rules

_FIELD = re.compile(rb"^[!-9;-~]{1,200}[ \t]*:", re.MULTILINE)  # RFC 5322 3.6.8: ftext, then a colon
_MAX_HEAD = 65_536


@dataclass(frozen=True, slots=True)
class Understood:
    """A mail as text, and what was read in it."""

    mail: Mail
    document: Document
    screening: Screening
    readings: Readings


def extract(raw: bytes, source: str, rules: Rules, identity: Identity, now: datetime | None) -> Json:
    """Understand one mail, in the JSON form of CONTRACT. Bytes that are no mail give {"source", "error"}."""
    problem = fault_of(raw)
    if problem:
        return error_to_json(source, problem)
    understood = read(raw, rules, identity, now)
    return readings_to_json(source, understood.mail.message_id, understood.readings)


def read(raw: bytes, rules: Rules, identity: Identity, now: datetime | None) -> Understood:
    """Understand one mail. `now` stands in for a lacking Date header, else the newest Received does."""
    mail, document, screening = screened(raw, rules, identity)
    readings = understand(mail, document, screening, rules.understanding, written_at(mail, now))
    return Understood(mail, document, screening, readings)


def screened(raw: bytes, rules: Rules, identity: Identity) -> tuple[Mail, Document, Screening]:
    """One mail as text, with what its headers show."""
    mail = parse(raw, rules.limits)
    document = cut(mail, rules.limits)
    return mail, document, screen(mail, document, identity, rules.screening)


def fault_of(raw: bytes) -> str:
    """Why these bytes are no mail; empty where they are one."""
    if is_mail(raw):
        return ""
    return "is no mail: not one header line" if raw.strip() else "is empty"


def is_mail(raw: bytes) -> bool:
    """Whether at least one header line stands before the first blank line."""
    head = re.split(rb"\r?\n\r?\n", raw.lstrip(b"\r\n")[:_MAX_HEAD], maxsplit=1)[0]
    return _FIELD.search(head) is not None


def written_at(mail: Mail, now: datetime | None) -> datetime:
    """When the mail was written: its own date, else `now`, else when it was received, else this moment."""
    moment = mail.date or now or mail.received or datetime.now(UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
