"""Builds mails for the tests of this room, and finds the shared test data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mailbot.mail.parse import parse
from mailbot.mail.screening import screen
from mailbot.mail.zones import cut
from mailbot.model import Document, Identity, Mail, Screening, ZoneKind
from mailbot.resources import rules_file
from mailbot.rules import Limits, load_rules

LIMITS = Limits()
LISTS = load_rules(rules_file()).screening
BOT = "visits@institute.example"
IDENTITY = Identity(address=BOT, own=frozenset({BOT}))
SHARED = Path(__file__).resolve().parents[3] / "shared"

HEAD = (
    "From: Anna Gruber <anna.gruber@city.example>\n"
    f"To: {BOT}\n"
    "Subject: Visit\n"
    "Date: Mon, 01 Mar 2027 09:00:00 +0200\n"
    "Message-ID: <1@city.example>\n"
)


def shared(*parts: str) -> Path:
    """A file or folder of the shared data; the test is skipped where it is absent."""
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"shared data is absent: {'/'.join(parts)}")
    return path


def parsed(text: str, head: str = HEAD, fields: str = "") -> Mail:
    """A mail with this text, and these extra header fields."""
    return parse((head + fields + "Content-Type: text/plain; charset=utf-8\n\n" + text).encode(), LIMITS)


def raw(source: str | bytes) -> Mail:
    """A mail from its whole source."""
    return parse(source if isinstance(source, bytes) else source.encode(), LIMITS)


def document(text: str, *, subject: str = "Visit", fields: str = "", html: bool = False) -> Document:
    """The zones of a mail with this text (or HTML)."""
    mail = parsed("", head=HEAD.replace("Subject: Visit", f"Subject: {subject}"), fields=fields)
    return cut(replace(mail, text="" if html else text, html=text if html else ""), LIMITS)


def pieces(found: Document, kind: ZoneKind, part: str | None = None) -> list[str]:
    """Texts of the zones of a kind."""
    return [zone.text for zone in found.of(kind, part=part)]


def body(found: Document) -> str:
    """What the sender says now."""
    return "\n".join(pieces(found, ZoneKind.BODY, "body"))


def screened(
    fields: str = "", text: str = "Could we visit you on 12 May?", head: str = HEAD, **lists: object
) -> Screening:
    """How a mail with these extra fields is screened."""
    mail = parsed(text, head=head, fields=fields)
    return screen(mail, cut(mail, LIMITS), IDENTITY, LISTS.model_copy(update=lists))


# Header words of Outlook: From, Sent, To, Subject.
HEADERS = {
    "en": ("From", "Sent", "To", "Subject"),
    "cs": ("Od", "Odesláno", "Komu", "Předmět"),
    "de": ("Von", "Gesendet", "An", "Betreff"),
    "es": ("De", "Enviado el", "Para", "Asunto"),
    "fr": ("De", "Envoyé", "À", "Objet"),
    "it": ("Da", "Inviato", "A", "Oggetto"),
    "nl": ("Van", "Verzonden", "Aan", "Onderwerp"),
    "pl": ("Od", "Wysłano", "Do", "Temat"),
    "pt": ("De", "Enviada em", "Para", "Assunto"),
    "sk": ("Od", "Odoslané", "Komu", "Predmet"),
    "uk": ("Від", "Надіслано", "Кому", "Тема"),
    "nb": ("Fra", "Sendt", "Til", "Emne"),
    "sv": ("Från", "Skickat", "Till", "Ämne"),
}


def block(language: str, author: str = f"IPR Praha <{BOT}>", template: str = "{}: {}") -> str:
    """A header block as Outlook prints it above a mail that is answered or passed on."""
    values = (author, "1. 3. 2027 09:00", "Anna Gruber", "Re: Visit")
    return "\n".join(template.format(word, value) for word, value in zip(HEADERS[language], values, strict=True))
