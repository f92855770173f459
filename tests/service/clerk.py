"""A `process` for tests of rounds: records a fixed decision through the real store. And the letters it works on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes

from mailbot.message_id import make, new_token
from mailbot.model import (
    Action,
    ActionKind,
    Arrival,
    Category,
    Decision,
    Document,
    Mail,
    Outcome,
    OutgoingMail,
    Readings,
    Request,
    Screening,
    State,
    Work,
)
from mailbot.store import SqlStore

RECIPIENT = "anna@example.org"


def letter(subject: str, octets: int = 0) -> bytes:
    """A mail with a subject, at least so many octets long."""
    head = f"From: {RECIPIENT}\r\nSubject: {subject}\r\nMessage-ID: <{subject}@example.org>\r\n\r\nHello\r\n".encode()
    return head + (b"x" * 70 + b"\r\n") * (octets // 72)


def subject_of(arrival: Arrival) -> str:
    return str(message_from_bytes(arrival.raw)["Subject"])


@dataclass
class Clerk:
    """Stands in for understanding: each mail makes a request and one question to its sender, or what `outcome` says.

    Everything else is real: what it decides goes through `record` of the real store.
    """

    store: SqlStore
    outcome: Outcome = Outcome.WAITING
    worked: list[str] = field(default_factory=list)
    oversized: list[str] = field(default_factory=list)
    before: Callable[[Arrival], None] = lambda arrival: None
    made: int = 0
    held: bool = False

    def make_process(self) -> Callable[[Arrival], Outcome]:
        self.made += 1
        return self.process

    def process(self, arrival: Arrival) -> Outcome:
        self.before(arrival)
        now = datetime.now(UTC)
        subject = subject_of(arrival)
        token = new_token()
        message_id = make(token, "ipr.example")
        asks = self.outcome is Outcome.WAITING
        answer = OutgoingMail(
            kind=ActionKind.ASK,
            message_id=message_id,
            recipient=RECIPIENT,
            sender="visits@ipr.example",
            raw=f"From: visits@ipr.example\r\nMessage-ID: {message_id}\r\n\r\nAbout {subject}: when?\r\n".encode(),
            subject=f"Re: {subject}",
            held=self.held,
        )
        request = Request(token, State.WAITING, subject=subject, writer=RECIPIENT) if asks else None
        actions = (Action(ActionKind.ASK, RECIPIENT, "en", self.held),) if asks else ()
        work = Work(
            arrival=arrival,
            mail=Mail(
                digest=hashlib.sha256(arrival.raw).hexdigest(),
                size=len(arrival.raw),
                message_id=f"<{subject}@example.org>",
                subject=subject,
            ),
            document=Document({}, ()),
            screening=Screening(),
            readings=Readings(Category.REQUEST, "en"),
            decision=Decision(self.outcome, request, actions, ("test",)),
            outgoing=(answer,) if asks else (),
        )
        self.store.record(work, now)
        self.worked.append(subject)
        if arrival.oversized:
            self.oversized.append(subject)
        return self.outcome
