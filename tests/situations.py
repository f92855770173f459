"""Mails, readings and requests for tests of placing, deciding and replying: short to write, real types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from typing import Any

from mailbot.model import (
    Address,
    AnswerCounts,
    Arrival,
    Candidate,
    Category,
    Document,
    Evidence,
    GroupSize,
    Held,
    Identity,
    Leaf,
    Mail,
    MailKey,
    Placement,
    Readings,
    Request,
    Screening,
    Slot,
    State,
)
from mailbot.requests.decide import Situation
from mailbot.rules import Answers

NOW = datetime(2027, 1, 11, 9, 30, tzinfo=UTC)
IDENTITY = Identity("visits@example.cz", frozenset({"visits@example.cz", "international@example.cz"}), "IPR Praha")
STAFF = "staff@example.cz"
TOKEN = "abcdefghijklmnop"
WRITER = "anna.gruber@wien.example"
OURS = f"<mailbot.{TOKEN}.qrstuvwxyz234567@example.cz>"


def mail(sender: str = WRITER, **values: Any) -> Mail:
    given: dict[str, Any] = {
        "digest": "0" * 64,
        "size": 1000,
        "message_id": "<one@wien.example>",
        "from_": (Address("Anna Gruber", sender),),
        "subject": "Study visit",
        "date": NOW,
    }
    return Mail(**(given | values))


def read(value: Any, confidence: float = 0.9, part: str = "body", **more: Any) -> Candidate[Any]:
    return Candidate(value, confidence, "test", Evidence(part, 0, len(str(value)), str(value)), **more)


def held(value: Any, confidence: float = 0.9, **more: Any) -> Held[Any]:
    return Held(value, confidence, Evidence("body", 0, len(str(value)), str(value)), **{"mail_id": 1, **more})


def day(number: int, start: int | None = None, end: int | None = None) -> Slot:
    """The n-th of May 2027, from `start` to `end` o'clock."""
    return Slot(date(2027, 5, number), date(2027, 5, number), _hour(start), _hour(end))


def hours(start: int | None, end: int | None = None) -> Slot:
    return Slot(None, None, _hour(start), _hour(end))


def _hour(hour: int | None) -> time | None:
    return None if hour is None else time(hour)


VALUES: dict[str, Any] = {
    "institution": "City of Vienna, MA 18",
    "contact_name": "Anna Gruber",
    "contact_email": WRITER,
    "contact_phone": "+431400088818",
    "interest": "the Metropolitan Plan",
    "group_size": GroupSize(12, 15),
}


def readings(category: Category = Category.REQUEST, *, full: bool = False, **values: Any) -> Readings:
    """Readings with these values (bare, or as candidates; `slots` a list), or with all of them."""
    given: dict[str, Any] = {}
    everything = {**VALUES, "slots": [day(12, 10, 12)]} if full else {}
    for name, value in (everything | values).items():
        if name == "slots":
            given[name] = tuple(one if isinstance(one, Candidate) else read(one) for one in value)
        elif name in VALUES:
            given[name] = () if value is None else (value if isinstance(value, Candidate) else read(value),)
        else:
            given[name] = value
    return Readings(**{"category": category, "language": "en", **given})


def request(state: State = State.WAITING, lacking: Sequence[Leaf] = (), **values: Any) -> Request:
    """A stored request that holds everything but what lacks."""
    given: dict[str, Any] = {name: held(value) for name, value in VALUES.items() if name not in lacking}
    start, end = (None, None) if Leaf.TIME in lacking else (10, 12)
    slot = hours(start, end) if Leaf.DATE in lacking else day(12, start, end)
    given["slots"] = () if slot == Slot() else (held(slot),)
    given |= {"subject": "Study visit", "writer": WRITER, "message_ids": ("<one@wien.example>",), "asked": 1}
    return Request(**({"token": TOKEN, "state": state, "id": 7, "created_at": NOW} | given | values))


def situation(
    understood: Readings | None = None, known: Request | None = None, rule: str = "", **values: Any
) -> Situation:
    key = MailKey("visits@mail.example", "INBOX", 1, 42)
    given: dict[str, Any] = {
        "mail": mail(message_id="<two@wien.example>"),
        "document": Document(parts={}, zones=()),
        "screening": Screening(),
        "readings": understood or readings(),
        "placement": Placement(known, rule or ("our-message-id" if known else "new")),
        "identity": IDENTITY,
        "arrival": Arrival(42, key, NOW, b""),
        "duplicate_of": None,
        "counts": AnswerCounts(),
        "caps": Answers(),
        "staff_address": STAFF,
        "now": NOW,
    }
    return Situation(**(given | values))


@dataclass
class ShelfBook:
    """The book of `ports.Book` over a list of requests in memory."""

    requests: list[Request] = field(default_factory=list)

    def request_by_token(self, token: str) -> Request | None:
        return next((one for one in self.requests if one.token == token), None)

    def requests_by_message_ids(self, message_ids: Sequence[str]) -> tuple[Request, ...]:
        return tuple(one for one in reversed(self.requests) if set(one.message_ids) & set(message_ids))

    def open_requests_of(self, address: str) -> tuple[Request, ...]:
        ended = (State.CANCELLED, State.DECLINED, State.CLOSED)
        theirs = (
            one
            for one in self.requests
            if one.writer == address or (one.contact_email is not None and one.contact_email.value == address)
        )
        return tuple(one for one in reversed(list(theirs)) if one.state not in ended)

    def answer_counts(self, address: str, request_id: int | None, now: datetime) -> AnswerCounts:
        return AnswerCounts()

    def earlier_arrival(self, arrival_id: int, message_id: str | None, digest: str) -> int | None:
        return None


def other(number: int, **values: Any) -> Request:
    """Another request of the same writer."""
    token = f"{number:a>16}".translate(str.maketrans("0189", "wxyz"))
    return replace(request(), id=number, token=token, message_ids=(f"<first{number}@wien.example>",), **values)
