"""Made-up mails and requests for the tests of the store."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, time, timedelta

from mailbot.message_id import make, new_token
from mailbot.model import (
    Action,
    ActionKind,
    Address,
    Arrival,
    Candidate,
    Category,
    Decision,
    Document,
    Evidence,
    Held,
    Leaf,
    Mail,
    MailKey,
    Outcome,
    OutgoingMail,
    Readings,
    Request,
    Screening,
    Slot,
    State,
    Work,
)
from mailbot.store import SqlStore

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
ACCOUNT, FOLDER = "bot@mail.example", "INBOX"
BODY = "Dear colleagues,\nwe are the Town of Ostrovec and would like to come on 12 May 2027 at 10.\nAnna Nova\n"


def key(uid: int = 1, uidvalidity: int = 7) -> MailKey:
    return MailKey(ACCOUNT, FOLDER, uidvalidity, uid)


def raw(number: int = 1) -> bytes:
    return f"Message-ID: <{number}@ostrovec.example>\r\nSubject: Visit\r\n\r\n{BODY}".encode()


def arrive(store: SqlStore, number: int = 1, *, now: datetime = NOW) -> Arrival:
    """A mail that arrived and whose first attempt has begun."""
    arrival_id = store.add_arrival(key(number), now, raw(number), oversized=False, now=now)
    store.begin_attempt(arrival_id, now)
    return next(arrival for arrival in store.pending(100, 3) if arrival.id == arrival_id)


def request(**changes: object) -> Request:
    evidence = Evidence("body", 28, 44, "Town of Ostrovec")
    values: dict[str, object] = {
        "token": new_token(),
        "state": State.WAITING,
        "institution": Held("Town of Ostrovec", 0.97, evidence, mail_id=1),
        "slots": (Held(Slot(date(2027, 5, 12), date(2027, 5, 12), time(10)), 0.9, mail_id=1),),
        "subject": "Visit",
        "writer": "anna.nova@ostrovec.example",
    } | changes
    return Request(**values)  # type: ignore[arg-type]


def readings() -> Readings:
    evidence = Evidence("body", 28, 44, "Town of Ostrovec")
    return Readings(
        category=Category.REQUEST,
        language="en",
        institution=(
            Candidate("Town of Ostrovec", 0.97, "plain-sentence", evidence),
            Candidate("Ostrovec", 0.4, "signature", note="short"),
        ),
        missing=(Leaf.CONTACT_PHONE,),
        category_source="asks-to-visit",
    )


def answer(token: str, kind: ActionKind = ActionKind.ASK, *, held: bool = False, to: str = "") -> OutgoingMail:
    return OutgoingMail(
        kind=kind,
        message_id=make(token, "mail.example"),
        recipient=to or "anna.nova@ostrovec.example",
        sender="bot@mail.example",
        raw=b"Subject: Re: Visit\r\n\r\nThank you.\r\n",
        subject="Re: Visit",
        held=held,
    )


def work(
    arrival: Arrival,
    wanted: Request | None,
    *outgoing: OutgoingMail,
    outcome: Outcome = Outcome.WAITING,
    reasons: tuple[str, ...] = ("incomplete",),
) -> Work:
    """What was made of a mail, with these answers to it."""
    message_id = arrival.raw.split(b"\r\n", 1)[0].decode().removeprefix("Message-ID: ")
    mail = Mail(
        digest=hashlib.sha256(arrival.raw).hexdigest(),
        size=len(arrival.raw),
        message_id=message_id,
        from_=(Address("Anna Nova", "anna.nova@ostrovec.example"),),
        subject="Visit",
        date=NOW - MINUTE,
        text=BODY,
    )
    actions = tuple(Action(mail.kind, mail.recipient, "en", mail.held) for mail in outgoing)
    return Work(
        arrival=arrival,
        mail=mail,
        document=Document({"subject": "Visit", "body": BODY}, ()),
        screening=Screening(rules=("known-sender",)),
        readings=readings(),
        decision=Decision(outcome, wanted, actions, reasons, (("institution", "", "Town of Ostrovec"),)),
        outgoing=outgoing,
        versions=(("model", "2026.1"),),
    )


def recorded(store: SqlStore, number: int = 1, *, now: datetime = NOW, **changes: object) -> Request:
    """A stored request, asked about by one answer in the outbox."""
    wanted = request(**changes)
    request_id = store.record(work(arrive(store, number, now=now), wanted, answer(wanted.token)), now)
    assert request_id is not None
    stored = store.request(request_id)
    assert stored is not None
    return stored
