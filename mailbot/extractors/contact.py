"""The contact: first who it is (the person named as the contact, else the writer), then name and address.

Each source gives candidates: a label, a sentence that names somebody to write to, the signature, the From header,
the author of a forward, the writer's introduction of himself. A person named as the contact takes the writer's place.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from mailbot.extractors.addresses import named_emails, writer_emails
from mailbot.extractors.candidates import rank
from mailbot.extractors.context import Context
from mailbot.extractors.lexicon.ours import OURS
from mailbot.extractors.named_contact import NamedContact, named_contacts
from mailbot.extractors.persons import key, ordered
from mailbot.extractors.text import fold
from mailbot.extractors.writer import writer_names
from mailbot.model import Candidate, Evidence


@dataclass(frozen=True, slots=True)
class Contact:
    """Who is to be written to. `passage` is where another person is named: his number and address stand near."""

    names: tuple[Candidate[str], ...]
    emails: tuple[Candidate[str], ...]
    other: bool = False  # somebody else than the writer
    passage: Evidence | None = None


def read_contact(context: Context) -> Contact:
    """The contact of a mail with candidates for the name and the address."""
    writer = list(writer_names(context))
    named = [who for who in named_contacts(context) if not OURS.search(fold(who.name))]
    others = [who for who in named if not _same(who.name, writer)]
    best = max(others, key=lambda who: who.confidence, default=None)
    own = max((who.confidence for who in named if who not in others), default=0.0)
    if best and best.confidence >= 0.6 and best.confidence > own:
        return _other(context, best, others, writer)
    confirmed = [
        Candidate(_as_written(who.name, writer), min(0.95, who.confidence + 0.2), who.source, who.evidence)
        for who in named
        if who not in others
    ]
    if confirmed:  # the writer is named as the contact: others who sign (a letter, for the writer) stand back
        surnames = {word for candidate in confirmed for word in key(candidate.value)}
        writer = [c if surnames & set(key(c.value)) else replace(c, confidence=c.confidence * 0.6) for c in writer]
    address = context.author.email if context.author else ""
    names = rank((replace(c, value=ordered(c.value, address)) for c in [*confirmed, *writer]), key=key)
    names = _fuller(names)
    return Contact(names, tuple(writer_emails(context, names)))


def _same(name: str, writer: list[Candidate[str]]) -> bool:
    words = {word for word in key(name) if len(word) > 2}
    return any(words & set(key(candidate.value)) for candidate in writer if candidate.confidence >= 0.4)


def _as_written(name: str, writer: list[Candidate[str]]) -> str:
    """The name without a word before it that opens the sentence and that the writer's own name lacks."""
    behind = name.partition(" ")[2]
    is_writer = any(candidate.source == "from" and key(candidate.value) == key(behind) for candidate in writer)
    return behind if " " in behind and is_writer else name


def _fuller(names: tuple[Candidate[str], ...]) -> tuple[Candidate[str], ...]:
    """A first name alone gives way to the whole name that holds it."""
    for index, candidate in enumerate(names):
        if index and set(key(candidate.value)) > set(key(names[0].value)) and candidate.confidence >= 0.4:
            first = replace(candidate, confidence=max(candidate.confidence, names[0].confidence))
            return (first, *(other for other in names if other is not candidate and other is not names[0]))
    return names


def _other(context: Context, best: NamedContact, others: list[NamedContact], writer: list[Candidate[str]]) -> Contact:
    named = [Candidate(who.name, who.confidence, who.source, who.evidence) for who in others]
    rivals = [replace(candidate, confidence=candidate.confidence * 0.4) for candidate in writer]
    names = rank([*named, *rivals], key=key)
    emails = rank(named_emails(context, best.name, best.passage, best.evidence.end), key=lambda email: email)
    if not emails and not writer:  # nobody else signs: the sender's address is as good as his
        emails = tuple(writer_emails(context, names))
    elif emails:
        own = [email for email in writer_emails(context, names[:0]) if email.value not in {one.value for one in emails}]
        context.let_go("contact_email", own, "the writer's; the mail names somebody else as the contact")
    return Contact(names, emails, other=True, passage=best.passage)
