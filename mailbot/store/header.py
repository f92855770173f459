"""Who wrote a mail that could not be worked on, and about what: for staff to find it in the mailbox.

The mail has defeated the parser, or worse. So this looks at a few kilobytes of header only, and takes no for an answer.
"""

from __future__ import annotations

import email
import email.policy
import re
import unicodedata
from dataclasses import dataclass
from email.utils import parseaddr

_MOST = 16_384  # octets of header looked at
_LONGEST = 300  # characters
_END = re.compile(rb"\r?\n\r?\n")


@dataclass(frozen=True, slots=True)
class Envelope:
    """What the header says; empty where it cannot be told."""

    message_id: str | None = None
    sender: str = ""
    subject: str = ""


def envelope(raw: bytes) -> Envelope:
    """The Message-ID, sender and subject of a raw mail. Never raises."""
    end = _END.search(raw, 0, _MOST)
    block = raw[: end.start() if end else _MOST]
    try:
        message = email.message_from_bytes(block, policy=email.policy.default)
        return Envelope(
            message_id=_line(message["message-id"]) or None,
            sender=parseaddr(_line(message["from"]))[1].lower(),
            subject=_line(message["subject"]),
        )
    except Exception:  # the standard library raises a dozen kinds on a stranger's header
        return Envelope()


def _line(value: object) -> str:
    """One line without control characters: a header of this kind may steer the terminal of who lists it."""
    text = "" if value is None else str(value)[:_LONGEST]
    return " ".join("".join(" " if unicodedata.category(one) == "Cc" else one for one in text).split())
