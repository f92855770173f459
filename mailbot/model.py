"""The things mailbot talks about: mails, zones, readings, requests, decisions. Frozen, typed, no I/O.

Terms are those of RFC 5322 (mail), and of MEANING (the eight leaves of a visit request). Everything here can be
compared, hashed and pickled; nothing here knows a clock, a server or a database.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Generic, TypeVar

V = TypeVar("V")


class Leaf(StrEnum):
    """The eight things a visit request gives; the value is the name used in `missing` and `uncertain`."""

    INSTITUTION = "institution"
    CONTACT_NAME = "contact_name"
    CONTACT_EMAIL = "contact_email"
    CONTACT_PHONE = "contact_phone"
    DATE = "date"
    TIME = "time"
    INTEREST = "interest"
    GROUP_SIZE = "group_size"


class Category(StrEnum):
    """What kind of mail it is (MEANING, category)."""

    REQUEST = "request"
    FOLLOW_UP = "follow_up"
    CHANGE = "change"
    CANCELLATION = "cancellation"
    AUTOMATIC = "automatic"
    OTHER = "other"

    @property
    def is_answered(self) -> bool:
        """Whether a person who writes such a mail gets an answer from us."""
        return self not in (Category.AUTOMATIC, Category.OTHER)


class State(StrEnum):
    """Where a request stands (CONTRACT, queue)."""

    WAITING = "waiting"
    COMPLETE = "complete"
    REVIEW = "review"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    CLOSED = "closed"


class Outcome(StrEnum):
    """What became of one mail: exactly one of these, for every mail that arrived."""

    FILED = "filed"  # it made or completed a request
    WAITING = "waiting"  # we asked the sender for what lacks
    REVIEW = "review"  # staff must look; the reason is recorded
    IGNORED = "ignored"  # nothing to do, for a recorded reason (automatic, no request)


# ---------------------------------------------------------------- mail


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


# ---------------------------------------------------------------- zones


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


# ---------------------------------------------------------------- readings


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a value stands: `text == parts[part][start:end]`; parts also `from`, `reply-to`, `cc` (the header value)."""

    part: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class GroupSize:
    """How many people come; both ends included; None is open."""

    min: int | None
    max: int | None


@dataclass(frozen=True, slots=True)
class Slot:
    """A window in which they could come: dates with both ends included, times of day in Prague, None is open."""

    start_date: date | None = None
    end_date: date | None = None
    start_time: time | None = None
    end_time: time | None = None


@dataclass(frozen=True, slots=True)
class Candidate(Generic[V]):
    """One reading of a leaf. `source` names the rule that found it; `confidence` is a probability of being right."""

    value: V
    confidence: float
    source: str
    evidence: Evidence | None = None
    alternatives: tuple[V, ...] = ()  # other readings of the same words (03/04: 3 April or 4 March)
    note: str = ""  # why it is in doubt, for staff


@dataclass(frozen=True, slots=True)
class Readings:
    """All that was understood of one mail. For each leaf the candidates, best first: the first one is the value.

    `slots` are the values together (a leaf with several); `slots_rejected` the dates that were seen and are none.
    """

    category: Category
    language: str  # ISO 639-1 of the own text
    institution: tuple[Candidate[str], ...] = ()
    contact_name: tuple[Candidate[str], ...] = ()
    contact_email: tuple[Candidate[str], ...] = ()
    contact_phone: tuple[Candidate[str], ...] = ()
    slots: tuple[Candidate[Slot], ...] = ()
    slots_rejected: tuple[Candidate[Slot], ...] = ()
    date_flexible: bool = False
    time_flexible: bool = False
    interest: tuple[Candidate[str], ...] = ()
    group_size: tuple[Candidate[GroupSize], ...] = ()
    missing: tuple[Leaf, ...] | None = None  # only in a request (MEANING)
    uncertain: tuple[Leaf, ...] = ()
    category_source: str = ""  # name of the rule that chose the category
    category_confidence: float = 1.0


# ---------------------------------------------------------------- requests


@dataclass(frozen=True, slots=True)
class Held(Generic[V]):
    """A value that a request holds, and which mail (or staff) gave it."""

    value: V
    confidence: float
    evidence: Evidence | None = None
    mail_id: int | None = None  # ledger number of the mail it stands in; None: staff
    by_staff: bool = False
    alternatives: tuple[V, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Request:
    """One request for a visit, over all mails of its conversation. `id` is None until it is stored."""

    token: str  # stands in our Message-IDs; 16 random characters a-z2-7
    state: State
    language: str = "en"
    id: int | None = None
    institution: Held[str] | None = None
    contact_name: Held[str] | None = None
    contact_email: Held[str] | None = None
    contact_phone: Held[str] | None = None
    slots: tuple[Held[Slot], ...] = ()
    date_flexible: bool = False
    time_flexible: bool = False
    interest: Held[str] | None = None
    group_size: Held[GroupSize] | None = None
    subject: str = ""  # of the first mail, without prefixes
    writer: str = ""  # address we answer to
    message_ids: tuple[str, ...] = ()  # of all mails of the conversation, oldest first, ours included
    reasons: tuple[str, ...] = ()  # why staff must look
    created_at: datetime | None = None  # UTC
    updated_at: datetime | None = None
    sequence: int = 0  # RFC 5545 SEQUENCE of its calendar entries

    @property
    def missing(self) -> tuple[Leaf, ...]:
        """The leaves the conversation does not give yet, in the order in which we ask; flexible ones do not lack."""
        has_date = self.date_flexible or any(h.value.start_date or h.value.end_date for h in self.slots)
        has_time = self.time_flexible or any(h.value.start_time or h.value.end_time for h in self.slots)
        given = {
            Leaf.INSTITUTION: self.institution is not None,
            Leaf.CONTACT_NAME: self.contact_name is not None,
            Leaf.CONTACT_EMAIL: self.contact_email is not None,
            Leaf.CONTACT_PHONE: self.contact_phone is not None,
            Leaf.DATE: has_date,
            Leaf.TIME: has_time,
            Leaf.INTEREST: self.interest is not None,
            Leaf.GROUP_SIZE: self.group_size is not None,
        }
        return tuple(leaf for leaf in Leaf if not given[leaf])


# ---------------------------------------------------------------- decisions


class ActionKind(StrEnum):
    """A mail that goes out because of a mail that came in."""

    ASK = "ask"
    CONFIRM_COMPLETE = "complete"
    CONFIRM_CHANGE = "change"
    CONFIRM_CANCELLATION = "cancellation"
    TELL_STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Action:
    """One outgoing mail, not yet worded. A held action waits for `mailbot queue release`."""

    kind: ActionKind
    recipient: str
    language: str
    held: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What follows from one mail. Everything that the queue or a reply says follows from this."""

    outcome: Outcome
    request: Request | None  # as it is afterwards; None: the mail makes no request
    actions: tuple[Action, ...] = ()
    reasons: tuple[str, ...] = ()  # names of the rules that decided, for `--why` and the ledger
    changes: tuple[tuple[str, str, str], ...] = ()  # (leaf, before, after) in words, for staff


@dataclass(frozen=True, slots=True)
class OutgoingMail:
    """A built RFC 5322 message, ready to be queued and sent to one recipient."""

    kind: ActionKind
    message_id: str
    recipient: str
    sender: str  # envelope sender: an address, or "" for the null reverse-path <>
    raw: bytes  # CRLF line ends
    subject: str
    held: bool = False


@dataclass(frozen=True, slots=True)
class AnswerCounts:
    """How many answers went out lately, for the caps of rules.yaml."""

    sender_hour: int = 0
    sender_day: int = 0
    request_day: int = 0
    domain_day: int = 0
    total_hour: int = 0


@dataclass(frozen=True, slots=True)
class Placement:
    """Which conversation a mail belongs to, and by what rule; `rivals` are requests that fit as well."""

    request: Request | None
    rule: str  # "our-message-id", "thread", "sender-subject", "new", …
    rivals: tuple[int, ...] = ()


# ---------------------------------------------------------------- arrivals


@dataclass(frozen=True, slots=True)
class MailKey:
    """Identity of a mail on the server (RFC 9051 2.3.1.1). Message-ID is for threading only."""

    account: str  # "user@host"
    folder: str
    uidvalidity: int
    uid: int


@dataclass(frozen=True, slots=True)
class Arrival:
    """A mail in the ledger. Of an oversized one `raw` is the header alone."""

    id: int
    key: MailKey
    internal_date: datetime  # UTC
    raw: bytes
    oversized: bool = False
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class MailRecord:
    """A row of `mailbot queue list --mail`: what arrived and what became of it."""

    id: int
    message_id: str | None
    from_: str
    subject: str
    date: datetime | None
    outcome: Outcome | None  # None: arrived, not worked on yet
    rules: tuple[str, ...] = ()
    request_id: int | None = None
    error: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a request's story: when, what, and the data that explains it."""

    at: datetime
    kind: str  # "mail", "decision", "reply", "staff", …
    text: str
    data: Mapping[str, object] = field(default_factory=dict)
    mail_id: int | None = None


@dataclass(frozen=True, slots=True)
class Watermark:
    """How far a folder has been read: everything with a UID up to `last_uid` is in the ledger or older than `since`."""

    uidvalidity: int
    last_uid: int
    since: datetime  # UTC: mail with an older INTERNALDATE is left alone, also after a UIDVALIDITY change


@dataclass(frozen=True, slots=True)
class MailMark:
    """A mail that is done, to be marked in the mailbox for people to see."""

    arrival_id: int
    key: MailKey
    outcome: Outcome
    complete: bool  # its request is complete ($MailbotComplete rather than $MailbotWaiting)


@dataclass(frozen=True, slots=True)
class QueuedMail:
    """A row of the outbox. `state` is one of held, pending, sending, sent, failed."""

    id: int
    request_id: int | None
    kind: ActionKind
    message_id: str
    recipient: str
    sender: str
    subject: str
    raw: bytes
    state: str
    attempts: int = 0
    error: str = ""
    sent_at: datetime | None = None


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


@dataclass(frozen=True, slots=True)
class Work:
    """One mail with all that was made of it on its way: what `record` writes down in one transaction."""

    arrival: Arrival
    mail: Mail
    document: Document
    screening: Screening
    readings: Readings
    decision: Decision
    outgoing: tuple[OutgoingMail, ...] = ()
