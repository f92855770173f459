"""What the inside needs of the outside: protocols that `store` fulfils and `pipeline` and `service` are handed.

The core imports this and never the rooms behind it. All times are aware datetimes in UTC. Every method that writes
is one transaction; all raise StoreError and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from mailbot.model import (
    AnswerCounts,
    Arrival,
    Event,
    MailKey,
    MailMark,
    MailRecord,
    QueuedMail,
    Request,
    State,
    Watermark,
    Work,
)


class Book(Protocol):
    """What placing and deciding may ask about the past. Pure look-ups."""

    def request_by_token(self, token: str) -> Request | None:
        """The request whose token stands in one of our Message-IDs."""

    def requests_by_message_ids(self, message_ids: Sequence[str]) -> tuple[Request, ...]:
        """Requests to which any of these Message-IDs (theirs or ours) belongs, newest first."""

    def open_requests_of(self, address: str) -> tuple[Request, ...]:
        """Requests of this writer or contact that are not cancelled, declined or closed, newest first."""

    def answer_counts(self, address: str, request_id: int | None, now: datetime) -> AnswerCounts:
        """Answers (not mails to staff) queued or sent within the last hour and day before `now`."""

    def earlier_arrival(self, arrival_id: int, message_id: str | None, digest: str) -> int | None:
        """Ledger number of an earlier mail with the same Message-ID and the same digest, if there is one."""


class Ledger(Book, Protocol):
    """The book, and the one commit that records a mail's whole outcome."""

    def record(self, work: Work, now: datetime) -> int | None:
        """One transaction: ledger row done, request stored, outbox rows added, story written.

        Returns the request's id. Before it commits nothing has happened to the outside; after it everything will.
        """


class Arrivals(Protocol):
    """The ledger seen by one who fetches: which mail came, how far we are, what failed."""

    def watermark(self, account: str, folder: str) -> Watermark | None:
        """How far this mailbox has been read; None at the very first start."""

    def set_watermark(self, account: str, folder: str, mark: Watermark) -> None:
        """Remember how far this mailbox has been read."""

    def known_uids(self, account: str, folder: str, uidvalidity: int, uids: Sequence[int]) -> frozenset[int]:
        """Those of `uids` that are in the ledger already."""

    def add_arrival(self, key: MailKey, internal_date: datetime, raw: bytes, *, oversized: bool, now: datetime) -> int:
        """First commit of a mail: identity and raw bytes (compressed). Returns the number; twice the same is one.

        Under a new UIDVALIDITY a mail with the same digest that the ledger has under an old one gets the new key
        instead of a second row, and is not worked on again.
        """

    def pending(self, limit: int, max_attempts: int, *, after: int = 0) -> tuple[Arrival, ...]:
        """Mails that arrived and are not done, oldest first, without those set aside; from a number on if given."""

    def begin_attempt(self, arrival_id: int, now: datetime) -> int:
        """Count an attempt before it is made (a crash counts too); returns how many there were with this one."""

    def withdraw_attempt(self, arrival_id: int) -> None:
        """Count an attempt no more that ended for another reason than the mail: a template, the disk."""

    def set_aside(self, arrival_id: int, error: str, now: datetime) -> None:
        """Give up on a mail: outcome review, rule "set-aside", the error (no personal data) kept."""

    def note_error(self, arrival_id: int, error: str, now: datetime) -> None:
        """Keep the error of a failed attempt; the mail stays pending."""

    def retry(self, arrival_id: int, now: datetime) -> None:
        """Make a mail that was set aside pending again with attempts 0. StoreError if it was not set aside."""

    def unmarked(self, account: str, folder: str, limit: int) -> tuple[MailMark, ...]:
        """Mails that are done and not yet marked in the mailbox, oldest first."""

    def marked(self, arrival_ids: Sequence[int]) -> None:
        """These carry their mark now (or can never)."""


class Outbox(Protocol):
    """Mails on their way out: claimed and committed, sent, committed."""

    def claim(self, now: datetime, max_attempts: int) -> QueuedMail | None:
        """The oldest mail to be sent, now in state `sending` and its attempt counted. None: nothing to do.

        A row found in `sending` was interrupted (only one process works at a time): it is claimed once more, with
        the same Message-ID, and never a third time. Refused-for-now rows wait 1, 5, 15, 60 minutes between attempts.
        """

    def sent(self, outgoing_id: int, now: datetime) -> None:
        """The server took it."""

    def refused(self, outgoing_id: int, error: str, *, permanent: bool, max_attempts: int, now: datetime) -> None:
        """Not taken: it waits for the next attempt, or fails for good; then its request goes to review."""

    def unsaved(self, limit: int) -> tuple[QueuedMail, ...]:
        """Mails that were sent and are not yet in the Sent folder, oldest first."""

    def saved(self, outgoing_id: int) -> None:
        """A copy stands in the Sent folder (or never will)."""

    def has_work(self, now: datetime, max_attempts: int) -> bool:
        """Whether `claim` or `unsaved` would give anything."""


class Queue(Protocol):
    """What staff see and do."""

    def requests(self, states: Sequence[State] = ()) -> tuple[Request, ...]:
        """All requests, oldest first; only those in these states if any are given."""

    def request(self, request_id: int) -> Request | None:
        """One request."""

    def story(self, request_id: int) -> tuple[Event, ...]:
        """All that happened to a request, oldest first."""

    def set_state(self, request_id: int, state: State, note: str, now: datetime) -> Request:
        """Staff decide; written into the story. StoreError if there is no such request."""

    def set_leaf(self, request_id: int, leaf: str, value: object, now: datetime) -> Request:
        """Staff correct a leaf (JSON form of CONTRACT; "slots" takes the list); it outranks every reading."""

    def release(self, request_id: int, now: datetime) -> int:
        """Let the held mails of a request go out; returns how many."""

    def mail(self) -> tuple[MailRecord, ...]:
        """Every mail that arrived and what became of it, oldest first."""

    def outgoing(self, request_id: int | None = None) -> tuple[QueuedMail, ...]:
        """Mails of ours, oldest first."""


class Store(Ledger, Arrivals, Outbox, Queue, Protocol):
    """The whole database."""

    def round_lock(self) -> AbstractContextManager[bool]:
        """True inside where this process alone may work on the mailbox; False where another one is at work."""

    def close(self) -> None:
        """Let go of all connections."""
