"""The outbox: mails on their way out, claimed and committed before they are sent, and how many went out lately.

States: held (for staff to release), pending, sending (claimed: it may be out already), sent, failed.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, Label, bindparam, case, exists, func, or_, select, update
from sqlalchemy import literal_column as literal

from mailbot.errors import StoreError
from mailbot.model import ActionKind, AnswerCounts, QueuedMail, State
from mailbot.store import events
from mailbot.store import requests as request_rows
from mailbot.store.tables import IS_ACTIVE, IS_UNSAVED, address_key, domain_key, is_number, outgoing, requests

if TYPE_CHECKING:
    from mailbot.store.tables import AnyRow

UNDELIVERABLE = "answer-undeliverable"
STAFF_UNDELIVERABLE = "staff-mail-undeliverable"
BACK_OFF = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=15), timedelta(minutes=60))
_INTERRUPTED = "interrupted twice while it was being sent: it may have arrived, and is not sent again"
_BY_STAFF = (State.ACCEPTED, State.DECLINED, State.CLOSED)  # states that staff alone set
_NO_REQUEST = 0  # the number of none
_BRIEF = 500  # characters of an error

# Statements are built once: building one costs more than running it.
_DUE = or_(
    outgoing.c.state == "sending",  # interrupted
    outgoing.c.attempts >= bindparam("max_attempts"),  # rules.yaml allows fewer attempts than before
    outgoing.c.due_at <= bindparam("now"),
)
_NEXT = (
    select(outgoing)
    .where(IS_ACTIVE, _DUE)
    .order_by(case((outgoing.c.state == "sending", 0), else_=1), outgoing.c.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)
_BY_ID = select(outgoing).where(outgoing.c.id == bindparam("number"))
_UPDATE = update(outgoing).where(outgoing.c.id == bindparam("number"))
_SENT = _UPDATE.where(outgoing.c.state != "sent")
_HAS_WORK = select(
    or_(
        exists(select(literal("1")).select_from(outgoing).where(IS_ACTIVE, _DUE)),
        exists(select(literal("1")).select_from(outgoing).where(IS_UNSAVED)),
    )
)


def _count(name: str, *conditions: ColumnElement[bool]) -> Label[int]:
    answers = outgoing.c.kind != ActionKind.TELL_STAFF.value
    return select(func.count()).select_from(outgoing).where(answers, *conditions).scalar_subquery().label(name)


_HOUR = outgoing.c.queued_at > bindparam("hour")
_DAY = outgoing.c.queued_at > bindparam("day")
_COUNTS = select(
    _count("sender_hour", outgoing.c.recipient_key == bindparam("sender"), _HOUR),
    _count("sender_day", outgoing.c.recipient_key == bindparam("sender"), _DAY),
    _count("request_day", outgoing.c.request_id == bindparam("request"), _DAY),
    _count("domain_day", outgoing.c.domain_key == bindparam("domain"), _DAY),
    _count("total_hour", _HOUR),
)


# ---------------------------------------------------------------- sending


def claim(connection: Connection, now: datetime, max_attempts: int) -> QueuedMail | None:
    """The next mail to be sent, as `sending`; see `ports.Outbox.claim`."""
    while True:
        row = connection.execute(_NEXT, {"now": now, "max_attempts": max_attempts}).one_or_none()
        if row is None:
            return None
        if row.state == "sending":
            if not row.interruptions:
                return _take(connection, row, interruptions=1)
            _fail(connection, row, _INTERRUPTED, now)
        elif row.attempts >= max_attempts:
            _fail(connection, row, row.error or "tried too often", now)
        else:
            return _take(connection, row, interruptions=row.interruptions)


def _take(connection: Connection, row: AnyRow, *, interruptions: int) -> QueuedMail:
    values = {"number": row.id, "state": "sending", "attempts": row.attempts + 1, "interruptions": interruptions}
    connection.execute(_UPDATE, values)
    return _queued(row, state="sending", attempts=row.attempts + 1)


def set_sent(connection: Connection, outgoing_id: int, now: datetime) -> None:
    """The server took it."""
    values = {"number": outgoing_id, "state": "sent", "sent_at": now, "error": ""}
    if connection.execute(_SENT, values).rowcount == 0:
        _existing(connection, outgoing_id)


def refused(connection: Connection, outgoing_id: int, error: str, now: datetime, *, final: bool, limit: int) -> None:
    """Not taken: it waits, or fails if that is final or it was tried `limit` times."""
    row = _existing(connection, outgoing_id)
    if row.state in ("sent", "failed"):
        return
    if final or row.attempts >= limit:
        _fail(connection, row, error, now)
        return
    pause = BACK_OFF[min(max(row.attempts, 1), len(BACK_OFF)) - 1]
    values = {"number": outgoing_id, "state": "pending", "due_at": now + pause, "error": error[:_BRIEF]}
    connection.execute(_UPDATE, values)


def _existing(connection: Connection, outgoing_id: int) -> AnyRow:
    row = connection.execute(_BY_ID.with_for_update(), {"number": outgoing_id}).one_or_none()
    if row is None:
        raise StoreError(f"there is no outgoing mail {outgoing_id}")
    return row


def _fail(connection: Connection, row: AnyRow, error: str, now: datetime) -> None:
    connection.execute(_UPDATE, {"number": row.id, "state": "failed", "error": error[:_BRIEF]})
    reason = STAFF_UNDELIVERABLE if row.kind == ActionKind.TELL_STAFF else UNDELIVERABLE
    data = {"outgoing_id": row.id, "kind": row.kind, "reason": reason, "error": error[:_BRIEF]}
    text = "mail to staff not delivered" if reason == STAFF_UNDELIVERABLE else "answer not delivered"
    events.add(connection, now, "failure", text, data, request_id=row.request_id, arrival_id=row.arrival_id)
    if row.request_id is not None:
        _send_to_review(connection, row.request_id, reason, now)


def _send_to_review(connection: Connection, request_id: int, reason: str, now: datetime) -> None:
    """Staff must look. A state that staff set stays; the reason is added to it."""
    row = request_rows.lock_row(connection, request_id)
    by_staff = row.state in _BY_STAFF or (row.state == State.CANCELLED and "state" in row.staff_marks)
    values: dict[str, Any] = {"reasons": list(dict.fromkeys((*row.reasons, reason))), "updated_at": now}
    if not by_staff:
        values["state"] = State.REVIEW.value
    connection.execute(update(requests).where(requests.c.id == request_id).values(**values))


def release(connection: Connection, request_id: int, now: datetime) -> int:
    """Let the held mails of a request go; returns how many."""
    request_rows.lock_row(connection, request_id)
    chosen = (outgoing.c.request_id == request_id, outgoing.c.state == "held")
    changed = connection.execute(
        update(outgoing).where(*chosen).values(state="pending", queued_at=now, due_at=now)
    ).rowcount
    if changed:
        text = f"{changed} held answer{'s' if changed > 1 else ''} released"
        events.add(connection, now, "staff", text, {"released": changed}, request_id=request_id)
    return changed


# ---------------------------------------------------------------- the Sent folder


def unsaved(connection: Connection, limit: int) -> tuple[QueuedMail, ...]:
    """Mails that were sent and have no copy in the Sent folder yet, oldest first."""
    query = select(outgoing).where(IS_UNSAVED).order_by(outgoing.c.id).limit(limit)
    return tuple(_queued(row) for row in connection.execute(query))


def set_saved(connection: Connection, outgoing_id: int) -> None:
    """There is a copy."""
    connection.execute(_UPDATE, {"number": outgoing_id, "saved": True})


def has_work(connection: Connection, now: datetime, max_attempts: int) -> bool:
    """Whether `claim` would do, or `unsaved` give, anything."""
    return bool(connection.scalar(_HAS_WORK, {"now": now, "max_attempts": max_attempts}))


# ---------------------------------------------------------------- looking


def answer_counts(connection: Connection, address: str, request_id: int | None, now: datetime) -> AnswerCounts:
    """Answers that were free to go within the last hour and day; those that failed count too, since a loop does."""
    values = {
        "sender": address_key(address),
        "domain": domain_key(address),
        "request": request_id or _NO_REQUEST,
        "hour": now - timedelta(hours=1),
        "day": now - timedelta(days=1),
    }
    row = connection.execute(_COUNTS, values).one()
    return AnswerCounts(row.sender_hour, row.sender_day, row.request_day, row.domain_day, row.total_hour)


def listed(connection: Connection, request_id: int | None) -> tuple[QueuedMail, ...]:
    """Mails of ours, oldest first; those of one request if it is given."""
    query = select(outgoing).order_by(outgoing.c.id)
    if request_id is not None:
        if not is_number(request_id):
            return ()
        query = query.where(outgoing.c.request_id == request_id)
    return tuple(_queued(row) for row in connection.execute(query))


def _queued(row: AnyRow, *, state: str | None = None, attempts: int | None = None) -> QueuedMail:
    return QueuedMail(
        id=row.id,
        request_id=row.request_id,
        kind=ActionKind(row.kind),
        message_id=row.message_id,
        recipient=row.recipient,
        sender=row.sender,
        subject=row.subject,
        raw=row.raw,
        state=row.state if state is None else state,
        attempts=row.attempts if attempts is None else attempts,
        error=row.error,
        sent_at=row.sent_at,
    )
