"""The mail as text: named parts, the zones that cut them, and what screening says of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mailbot.model.mail import Address


class ZoneKind(StrEnum):
    """What a piece of text is for."""

    SUBJECT = "subject"
    GREETING = "greeting"  # names in it are ours, not theirs
    BODY = "body"  # what the writer of the part says
    SIGNATURE = "signature"
    DISCLAIMER = "disclaimer"  # legal text, list footers, mobile signatures
    QUOTE = "quote"  # somebody's earlier mail: gives no values
    LETTERHEAD = "letterhead"  # head of an attached letter: sender's block, reference, date line


@dataclass(frozen=True, slots=True)
class Zone:
    """A piece of a part. `text == document.parts[part][start:start + len(text)]` always holds."""

    kind: ZoneKind
    part: str  # "subject", "body", "signature", "quote", "forward", "attachment:NAME"
    start: int
    text: str


@dataclass(frozen=True, slots=True)
class Forward:
    """The header of a mail that was passed on to us inside another; its text is the part "forward"."""

    author: Address | None
    date: datetime | None
    subject: str


@dataclass(frozen=True, slots=True)
class Document:
    """The mail as text: named parts, and the zones that cut them.

    Parts: `subject`, `body` (own new text with its greeting), `signature`, `quote`, `forward`, `attachment:NAME`.
    Zones within the forward and the attachments have the same kinds, told apart by `part`.
    """

    parts: Mapping[str, str]
    zones: tuple[Zone, ...]
    forward: Forward | None = None
    unread: tuple[str, ...] = ()  # attachments whose text could not be read, with the reason: "scan.pdf: no text layer"

    def of(self, *kinds: ZoneKind, part: str | None = None) -> tuple[Zone, ...]:
        """Zones of these kinds, in reading order; only those of `part` if given ("attachment:" = any attachment)."""
        return tuple(
            zone
            for zone in self.zones
            if zone.kind in kinds
            and (part is None or zone.part == part or (part.endswith(":") and zone.part.startswith(part)))
        )


@dataclass(frozen=True, slots=True)
class Screening:
    """The answer to two questions kept apart (RFC 3834): may we answer, and did a machine write it?"""

    may_answer: bool = True
    machine: bool = False
    rules: tuple[str, ...] = ()  # names of the rules that hit, strongest first
    bounce_of: str | None = None  # Message-ID of the mail of ours that came back
