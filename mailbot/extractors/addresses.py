"""Mail addresses of the contact: written ones and those of the header, for the writer and for somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailbot.extractors.candidates import rank
from mailbot.extractors.context import Context
from mailbot.extractors.lexicon.contact_cues import NO_REPLY, SHARED
from mailbot.extractors.lexicon.organisations import HEAD
from mailbot.extractors.lexicon.ours import OURS
from mailbot.extractors.persons import fits_address, key, read_name
from mailbot.extractors.text import fold
from mailbot.model import Candidate, Evidence, ZoneKind

EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z]{2,24}(?![\w-])")


def writer_emails(context: Context, names: tuple[Candidate[str], ...]) -> Iterator[Candidate[str]]:
    found = [*_written_emails(context, names), *_header_emails(context)]
    return iter(rank(found, key=lambda email: email))


def _written_emails(context: Context, names: tuple[Candidate[str], ...]) -> Iterator[Candidate[str]]:
    """Addresses in labels, in the signature, and in sentences about oneself."""
    name = names[0].value if names else ""
    header = context.author.email if context.author else ""
    ours = {address.email for address in (*context.mail.to, *context.mail.cc)} - {header}
    for answer in (*context.labelled("email"), *context.labelled("contact")):
        for match in EMAIL.finditer(answer.value):
            yield Candidate(match[0].lower(), 0.93, "label", answer.evidence(match.start(), match.end()))
    for zone in context.own(ZoneKind.SIGNATURE, ZoneKind.LETTERHEAD):
        for match in EMAIL.finditer(zone.text):
            email = match[0].lower()
            trust = 0.95 if email == header else 0.9 if fits_address(name, email) else 0.45
            evidence = Evidence(zone.part, zone.start + match.start(), zone.start + match.end(), match[0])
            if email not in ours:
                yield Candidate(email, trust, "signature", evidence)
    for sentence in context.of(ZoneKind.BODY):
        for match in EMAIL.finditer(sentence.text):
            email = match[0].lower()
            if email not in ours and (email == header or fits_address(name, email)):
                yield Candidate(email, 0.88, "sentence", sentence.evidence(match.start(), match.end()))


def _header_emails(context: Context) -> Iterator[Candidate[str]]:
    mail = context.mail
    if context.passed_on:
        sources = [("forward", context.author)] if context.author else []
    else:
        sources = [
            *(("reply-to", address) for address in mail.reply_to[:1]),
            *(("from", address) for address in mail.from_[:1]),
        ]
    trust = 0.86
    for part, address in sources:
        if (
            address
            and address.email
            and not NO_REPLY.search(address.email.partition("@")[0])
            and not OURS.search(address.email)
        ):
            yield Candidate(address.email.lower(), trust, part, Evidence(part, 0, len(address.email), address.email))
            trust = 0.6


def named_emails(context: Context, name: str, passage: Evidence, named_at: int) -> Iterator[Candidate[str]]:
    """The address of a named contact: beside the name, in Cc, anywhere if it is made of the name; else the shared
    mailbox from which the writer writes."""
    part_text = context.document.parts.get(passage.part, "")
    window = part_text[passage.start : passage.end + 1]
    for match in EMAIL.finditer(window):
        start = passage.start + match.start()
        evidence = Evidence(passage.part, start, start + len(match[0]), match[0])
        behind = match.start() >= named_at - passage.start
        trust = 0.95 if fits_address(name, match[0]) else 0.85 if behind else 0.5
        if not OURS.search(match[0]):
            yield Candidate(match[0].lower(), trust, "named", evidence)
    for part, addresses in (("cc", context.mail.cc), ("reply-to", context.mail.reply_to), ("from", context.mail.from_)):
        for address in addresses:
            if fits_address(name, address.email) or (address.name and key(address.name) == key(name)):
                yield Candidate(address.email.lower(), 0.85, part, Evidence(part, 0, len(address.email), address.email))
    for sentence in context.sentences:
        for match in EMAIL.finditer(sentence.text):
            if fits_address(name, match[0]):
                evidence = sentence.evidence(match.start(), match.end())
                yield Candidate(match[0].lower(), 0.85, "written", evidence)
    yield from _shared_mailbox(context)


def _shared_mailbox(context: Context) -> Iterator[Candidate[str]]:
    author = context.mail.author
    if author is None or NO_REPLY.search(author.email.partition("@")[0]):
        return
    office = bool(author.name) and (
        HEAD.search(fold(author.name)) is not None or read_name(author.name, lower=True) is None
    )
    if office or is_shared(author.email):
        yield Candidate(author.email.lower(), 0.7, "shared", Evidence("from", 0, len(author.email), author.email))


def is_shared(email: str) -> bool:
    """Whether an address is the mailbox of an office rather than of a person."""
    return SHARED.match(email.partition("@")[0].lower()) is not None
