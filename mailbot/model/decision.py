"""What follows from a mail: placement, decision, actions, built mails."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mailbot.model.request import Request
from mailbot.model.terms import Outcome


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
