"""A parsed message, in the terms of RFC 5322 and MIME; and who we are."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Address:
    """One RFC 5322 mailbox. `email` is the addr-spec in lower case; `name` the decoded display name, may be empty."""

    name: str
    email: str

    @property
    def domain(self) -> str:
        return self.email.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is not the text of the mail. `filename` is what the sender wrote: never use it as a path."""

    filename: str
    content_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Mail:
    """A parsed message. Addresses may be empty tuples; `date` carries the sender's own UTC offset or is None."""

    digest: str  # sha256 of the raw bytes, hexadecimal
    size: int  # octets of the raw bytes
    message_id: str | None = None  # with angle brackets
    in_reply_to: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    from_: tuple[Address, ...] = ()
    sender: Address | None = None
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    subject: str = ""
    date: datetime | None = None
    received: datetime | None = None  # newest Received, where there is one
    headers: tuple[tuple[str, str], ...] = ()  # all fields in order, decoded, unfolded; names in lower case
    text: str = ""  # the text/plain body (own parts only, nothing of an embedded message), line ends \n
    html: str = ""  # the text/html body, raw
    attachments: tuple[Attachment, ...] = ()
    content_types: tuple[str, ...] = ()  # of all MIME parts, outermost first, with report-type/method parameters
    defects: tuple[str, ...] = ()  # what was wrong with it, in words

    def header(self, name: str) -> str:
        """The first field of that name (any case), or an empty string."""
        return next(iter(self.header_all(name)), "")

    def header_all(self, name: str) -> tuple[str, ...]:
        """All fields of that name (any case), in order."""
        wanted = name.lower()
        return tuple(value for key, value in self.headers if key == wanted)

    @property
    def author(self) -> Address | None:
        """The address an answer would go to: Reply-To before From (RFC 5322 3.6.2); None where there is none."""
        return next(iter(self.reply_to or self.from_), None)


@dataclass(frozen=True, slots=True)
class Identity:
    """Who we are: the address we answer as, and all addresses that are ours (lower case, `address` among them)."""

    address: str
    own: frozenset[str]
    name: str = "IPR Praha"

    @property
    def domain(self) -> str:
        """The right side of our Message-IDs."""
        return self.address.rpartition("@")[2]
