"""What the screening rules look at: a mail, its zones, who we are, and the lists of rules.yaml."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailbot.model import Address, Document, Identity, Mail
from mailbot.rules import Screening as ScreeningLists

_COMMENT = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Facts:
    """What the rules look at."""

    mail: Mail
    document: Document
    identity: Identity
    lists: ScreeningLists

    @property
    def own(self) -> frozenset[str]:
        """All addresses that are ours, in lower case."""
        return self.identity.own | {self.identity.address, *(address.lower() for address in self.lists.own_addresses)}

    @property
    def answer_to(self) -> Address | None:
        """Where an answer would go: Reply-To in the same domain, else From, else any Reply-To."""
        writer = next(iter(self.mail.from_), None)
        reply_to = next(iter(self.mail.reply_to), None)
        if reply_to and (writer is None or reply_to.domain == writer.domain):
            return reply_to
        return writer

    def word(self, name: str) -> str:
        """The value of a header field without comments and parameters, in lower case ("auto-replied")."""
        return uncommented(self.mail.header(name)[:500]).partition(";")[0].strip().lower()

    def has_any(self, names: str) -> bool:
        """Whether one of these header fields stands in the mail."""
        return any(self.mail.header(name) for name in names.split())

    def has_report(self, kind: str, *parts: str) -> bool:
        """Whether it is a multipart/report of this kind, or holds one of these parts (RFC 6522)."""
        types = {described.partition(";")[0] for described in self.mail.content_types}
        types |= {attachment.content_type for attachment in self.mail.attachments}
        return not types.isdisjoint(parts) or any(f"report-type={kind}" in t for t in self.mail.content_types)


def sender_in(facts: Facts, senders: tuple[str, ...]) -> bool:
    """Whether a From address is among "name@host" and "@host" entries."""
    wanted = {sender.lower().strip() for sender in senders}
    return any(address.email in wanted or f"@{address.domain}" in wanted for address in facts.mail.from_)


def uncommented(value: str) -> str:
    """A header value without its comments (RFC 5322 3.2.2)."""
    return _COMMENT.sub(" ", value)
