"""Mails for the tests of understanding: written as text, taken through the real parser and zones."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage

from mailbot.extractors.understand import understand
from mailbot.mail.parse import parse
from mailbot.mail.screening import screen
from mailbot.mail.zones import cut
from mailbot.model import Identity, Readings
from mailbot.rules import Rules, Understanding

LANGUAGES = ("en", "cs", "de", "fr", "es", "it", "pl", "sk", "nl", "pt", "uk", "hu")
RULES = Rules(understanding=Understanding(languages=LANGUAGES))
IDENTITY = Identity("visits@ipr.example", frozenset({"visits@ipr.example"}))
NOW = datetime(2027, 2, 1, 9, 0, tzinfo=UTC)


def raw(
    body: str, *, sender: str = "Eva Malá <eva.mala@kladno.example>", subject: str = "Visit", **fields: str
) -> bytes:
    """A plain mail; `fields` are further header fields with _ for -."""
    mail = EmailMessage()
    mail["From"] = sender
    mail["To"] = "visits@ipr.example"
    mail["Subject"] = subject
    mail["Date"] = "Mon, 01 Feb 2027 10:00:00 +0100"
    mail["Message-ID"] = "<one@kladno.example>"
    for name, value in fields.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(body)
    return mail.as_bytes()


def understood(octets: bytes) -> Readings:
    """What is understood of a mail, read as a whole."""
    mail = parse(octets, RULES.limits)
    document = cut(mail, RULES.limits)
    screening = screen(mail, document, IDENTITY, RULES.screening)
    return understand(mail, document, screening, RULES.understanding, mail.date or NOW)


def read(body: str, **header: str) -> Readings:
    """What is understood of a mail with this text."""
    return understood(raw(body, **header))


def first(candidates: tuple[object, ...]) -> object:
    """The value of the best candidate, or None."""
    return candidates[0].value if candidates else None  # type: ignore[attr-defined]
