"""Mails as the ledger keeps them: arrivals, marks, the outbox, the story."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from mailbot.model.decision import ActionKind
from mailbot.model.terms import Outcome


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
