"""Whose words count: the sender's own, or those of a request that somebody passes on to us, with attached letters."""

from __future__ import annotations

from dataclasses import dataclass

from mailbot.model import Address, Document, Mail, Zone, ZoneKind

_ORDER = (ZoneKind.BODY, ZoneKind.SUBJECT, ZoneKind.SIGNATURE, ZoneKind.LETTERHEAD)


@dataclass(frozen=True, slots=True)
class Voice:
    """The zones that give values, in order of trust, and who speaks in them."""

    zones: tuple[Zone, ...]
    texts: tuple[str, ...]  # what a person wrote, without signatures, for the language; the most telling first
    addresses: tuple[str, ...]  # texts in which the sender's postal address may stand
    author: Address | None
    passed_on: bool = False


def hear(mail: Mail, document: Document) -> Voice:
    """Choose the zones. A forward is somebody else's request where its author is not the sender himself."""
    forward = document.forward
    has_forward = bool(document.parts.get("forward", "").strip())
    passed_on = bool(forward and has_forward and forward.author and not _same_person(mail, forward.author))
    parts = (
        ["forward"]
        if passed_on
        else ["body", "subject", "signature", *(["forward"] if forward and has_forward else [])]
    )
    zones = [zone for zone in document.zones if zone.part in parts or zone.part.startswith("attachment:")]
    chosen = tuple(
        sorted((zone for zone in zones if zone.kind in _ORDER), key=lambda zone: (_ORDER.index(zone.kind), _rank(zone)))
    )
    author = forward.author if passed_on and forward else mail.author
    if author is None or (not author.email and mail.author and not passed_on):
        author = mail.author
    return Voice(chosen, _texts(document, passed_on=passed_on), _addresses(chosen), author, passed_on)


def _same_person(mail: Mail, author: Address) -> bool:
    senders = [*mail.from_, *mail.reply_to]
    return any(
        (author.email and author.email == sender.email)
        or (author.name and author.name.casefold() == sender.name.casefold())
        for sender in senders
    )


def _rank(zone: Zone) -> int:
    """Own text before a forward before an attachment."""
    return 2 if zone.part.startswith("attachment:") else 1 if zone.part == "forward" else 0


def _texts(document: Document, *, passed_on: bool) -> tuple[str, ...]:
    kinds = (ZoneKind.GREETING, ZoneKind.BODY)
    own = "\n".join(zone.text for zone in document.of(*kinds) if zone.part == ("forward" if passed_on else "body"))
    forward = "\n".join(zone.text for zone in document.of(*kinds, part="forward"))
    letters = "\n".join(zone.text for zone in document.of(*kinds, part="attachment:"))
    return tuple(text for text in (own, forward, letters, document.parts.get("subject", "")) if text.strip())


def _addresses(zones: tuple[Zone, ...]) -> tuple[str, ...]:
    kinds = (ZoneKind.SIGNATURE, ZoneKind.LETTERHEAD)
    return tuple(zone.text for kind in kinds for zone in zones if zone.kind is kind)
