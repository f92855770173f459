"""All that a decision looks at, in one frozen value, and the questions that the rules ask of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from mailbot.message_id import token_of
from mailbot.model import (
    AnswerCounts,
    Arrival,
    Category,
    Document,
    Identity,
    Mail,
    Placement,
    Readings,
    Request,
    Screening,
    State,
)
from mailbot.requests.merge import Source, merge
from mailbot.requests.recipient import is_sendable, own_address
from mailbot.rules import Answers

UNSURE = 0.5  # a category below this is as likely wrong as right: staff choose
_SUBSTANCE = ("institution", "slots", "interest", "group_size")  # leaves that only a request would give
_RESUMABLE = ("nothing-new", "answer-held", "cap-")  # reasons that end by themselves when the sender writes again
_MARKS = ("uncertain: ", "unread: ")  # remarks beside the reasons: they stop nothing


@dataclass(frozen=True, slots=True)
class Situation:
    """One mail, what was made of it, the conversation it stands in, and what rules and counters allow."""

    mail: Mail
    document: Document
    screening: Screening
    readings: Readings
    placement: Placement
    identity: Identity
    arrival: Arrival
    duplicate_of: int | None
    counts: AnswerCounts
    caps: Answers
    staff_address: str
    now: datetime

    @property
    def known(self) -> Request | None:
        """The request of the conversation, as it was before this mail."""
        return self.placement.request

    @property
    def state(self) -> State | None:
        """Where the conversation stands; None: it begins here."""
        return self.known.state if self.known else None

    @property
    def category(self) -> Category:
        return self.readings.category

    @property
    def sender(self) -> str | None:
        """The address to answer to, if there is one that the sender showed to be its own."""
        return own_address(self.mail)

    @property
    def source(self) -> Source:
        return Source(self.mail, self.arrival.id, self.now)

    def merged(self, *, fill_only: bool = False) -> Request:
        """The request with what this mail gives."""
        return merge(self.known, self.readings, self.source, fill_only=fill_only)

    @property
    def recipient(self) -> tuple[str, bool]:
        """Whom to answer, and whether the answer must be held for staff.

        A request that somebody passed on is answered to its author; but that the author wants our mail is only what
        a stranger says, so staff release it (DESIGN, who is answered).
        """
        original = self._passed_on_by_sender_for()
        if original is not None:
            return original, True
        return self.sender or "", False

    def _passed_on_by_sender_for(self) -> str | None:
        forward, contact = self.document.forward, next(iter(self.readings.contact_email), None)
        if self.known is not None or forward is None or contact is None:
            return None
        author = forward.author.email if forward.author else None
        from_forward = contact.evidence is not None and contact.evidence.part == "forward"
        if contact.value == self.sender or contact.value in self.identity.own or not is_sendable(contact.value):
            return None
        return contact.value if contact.value == author or from_forward else None

    @property
    def answers_notice(self) -> bool:
        """Whether it answers a mail that went to staff: with a Message-ID that no delegation has seen."""
        if self.known is None:
            return False
        shown = {one.lower() for one in self.known.message_ids}
        ours = (one for one in self.mail.in_reply_to if token_of(one, self.identity.domain) == self.known.token)
        return any(one.lower() not in shown for one in ours)

    @property
    def has_substance(self) -> bool:
        """Whether the mail alone says enough to begin a request with."""
        return sum(bool(getattr(self.readings, leaf)) for leaf in _SUBSTANCE) >= 2

    @property
    def can_resume(self) -> bool:
        """Whether the reasons for review are such that the sender's next mail ends them."""
        reasons = review_reasons(self.known) if self.known else ()
        return bool(reasons) and all(reason.startswith(_RESUMABLE) for reason in reasons)


def review_reasons(request: Request) -> tuple[str, ...]:
    """The reasons of a request without the remarks on single values."""
    return tuple(reason for reason in request.reasons if not reason.startswith(_MARKS))
