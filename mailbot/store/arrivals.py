"""Arrivals: the ledger of mails that came, how far each folder has been read, what failed, what is to be marked."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, bindparam, insert, or_, select, true, update

from mailbot.errors import StoreError
from mailbot.model import Arrival, MailKey, MailMark, MailRecord, Outcome, State, Watermark
from mailbot.store import events
from mailbot.store.header import envelope
from mailbot.store.tables import IS_PENDING, IS_UNMARKED, arrivals, is_number, mailboxes, new_number, requests

if TYPE_CHECKING:
    from mailbot.store.tables import AnyRow

SET_ASIDE = "set-aside"
_COMPLETE = (State.COMPLETE, State.ACCEPTED)
_CHUNK = 500
_BRIEF = 500  # characters of an error
_KEY = (arrivals.c.id, arrivals.c.account, arrivals.c.folder, arrivals.c.uidvalidity, arrivals.c.uid)

# Statements are built once: building one costs more than running it.
_THIS_FOLDER = (arrivals.c.account == bindparam("account"), arrivals.c.folder == bindparam("folder"))
_BY_UIDS = select(arrivals.c.uid).where(
    *_THIS_FOLDER,
    arrivals.c.uidvalidity == bindparam("uidvalidity"),
    arrivals.c.uid.in_(bindparam("uids", expanding=True)),
)
_BY_KEY = select(arrivals.c.id).where(
    *_THIS_FOLDER, arrivals.c.uidvalidity == bindparam("uidvalidity"), arrivals.c.uid == bindparam("uid")
)
_BY_DIGEST = (
    select(arrivals.c.id)
    .where(*_THIS_FOLDER, arrivals.c.digest == bindparam("digest"), arrivals.c.uidvalidity != bindparam("uidvalidity"))
    .order_by(arrivals.c.id)
    .limit(1)
)
_INSERT = insert(arrivals).values(staff_mark=events.newest)
_UPDATE = update(arrivals).where(arrivals.c.id == bindparam("number"))
_BEGIN = _UPDATE.values(attempts=arrivals.c.attempts + 1, staff_mark=events.newest)
_WITHDRAW = _UPDATE.where(IS_PENDING, arrivals.c.attempts > 0).values(attempts=arrivals.c.attempts - 1)
_STATUS = select(arrivals.c.attempts, arrivals.c.aside, arrivals.c.error).where(arrivals.c.id == bindparam("number"))
_EARLIER = (
    select(arrivals.c.id)
    .where(
        arrivals.c.digest == bindparam("digest"),
        arrivals.c.id < bindparam("number"),
        or_(IS_PENDING, arrivals.c.aside, arrivals.c.message_id.is_not_distinct_from(bindparam("message_id"))),
    )
    .order_by(arrivals.c.id)
    .limit(1)
)


# ---------------------------------------------------------------- fetching


def watermark(connection: Connection, account: str, folder: str) -> Watermark | None:
    """How far a folder has been read."""
    row = connection.execute(
        select(mailboxes).where(mailboxes.c.account == account, mailboxes.c.folder == folder)
    ).one_or_none()
    return None if row is None else Watermark(row.uidvalidity, row.last_uid, row.since)


def set_watermark(connection: Connection, account: str, folder: str, mark: Watermark) -> None:
    """Remember how far a folder has been read."""
    values = {"uidvalidity": mark.uidvalidity, "last_uid": mark.last_uid, "since": mark.since}
    changed = connection.execute(
        update(mailboxes).where(mailboxes.c.account == account, mailboxes.c.folder == folder).values(**values)
    )
    if changed.rowcount == 0:
        connection.execute(insert(mailboxes).values(account=account, folder=folder, **values))


def known_uids(
    connection: Connection, account: str, folder: str, uidvalidity: int, uids: Sequence[int]
) -> frozenset[int]:
    """Those UIDs that the ledger has."""
    known: set[int] = set()
    here = {"account": account, "folder": folder, "uidvalidity": uidvalidity}
    for start in range(0, len(uids), _CHUNK):
        known.update(connection.scalars(_BY_UIDS, here | {"uids": list(uids[start : start + _CHUNK])}))
    return frozenset(known)


def add(
    connection: Connection, key: MailKey, internal_date: datetime, raw: bytes, *, oversized: bool, now: datetime
) -> int:
    """Keep a mail that came; see `ports.Arrivals.add_arrival`."""
    here = {"account": key.account, "folder": key.folder, "uidvalidity": key.uidvalidity, "uid": key.uid}
    known = connection.scalar(_BY_KEY, here)
    if known is not None:
        return int(known)
    digest = hashlib.sha256(raw).hexdigest()
    # The server counted its UIDs anew (RFC 9051 2.3.1.1): the same mail has another key. Of several alike the oldest
    # takes the first, so that each keeps a row of its own.
    moved = connection.scalar(_BY_DIGEST, here | {"digest": digest})
    if moved is not None:
        connection.execute(_UPDATE, {"number": moved, "uidvalidity": key.uidvalidity, "uid": key.uid})
        return int(moved)
    row = here | {
        "digest": digest,
        "internal_date": internal_date,
        "arrived_at": now,
        "raw": raw,
        "oversized": oversized,
    }
    return new_number(connection.execute(_INSERT, row))


# ---------------------------------------------------------------- working


def pending(connection: Connection, limit: int, max_attempts: int, after: int) -> tuple[Arrival, ...]:
    """Mails to be worked on above a number, oldest first; those that were tried too often are not among them."""
    query = select(arrivals).where(IS_PENDING, arrivals.c.attempts < max_attempts, arrivals.c.id > after)
    return tuple(_arrival(row) for row in connection.execute(query.order_by(arrivals.c.id).limit(limit)))


def worn_out(connection: Connection, max_attempts: int) -> bool:
    """Whether a mail was tried too often and is still pending: the attempt ended the process."""
    query = select(arrivals.c.id).where(IS_PENDING, arrivals.c.attempts >= max_attempts).limit(1)
    return connection.scalar(query) is not None


def set_worn_out_aside(connection: Connection, max_attempts: int) -> None:
    """Set those aside, at the time of their last attempt."""
    query = select(arrivals.c.id, arrivals.c.attempts, arrivals.c.attempted_at, arrivals.c.arrived_at, arrivals.c.error)
    for row in connection.execute(query.where(IS_PENDING, arrivals.c.attempts >= max_attempts)).all():
        error = row.error or f"ended the program {row.attempts} times"
        set_aside(connection, row.id, error, row.attempted_at or row.arrived_at)


def begin_attempt(connection: Connection, arrival_id: int, now: datetime) -> int:
    """Count an attempt; remembers what staff had done until then."""
    connection.execute(_BEGIN, {"number": arrival_id, "attempted_at": now})
    return int(_existing(connection, arrival_id).attempts)


def withdraw_attempt(connection: Connection, arrival_id: int) -> None:
    """Count the last attempt no more."""
    connection.execute(_WITHDRAW, {"number": arrival_id})


def note_error(connection: Connection, arrival_id: int, error: str) -> None:
    """Keep the error of an attempt."""
    connection.execute(_UPDATE, {"number": arrival_id, "error": error[:_BRIEF]})


def set_aside(connection: Connection, arrival_id: int, error: str, now: datetime) -> None:
    """Give up on a mail that is not done: staff must look."""
    row = connection.execute(select(arrivals.c.raw).where(arrivals.c.id == arrival_id)).one_or_none()
    if row is None:
        raise _no_mail(arrival_id)
    known = envelope(row.raw)
    values = {
        "done_at": now,
        "aside": True,
        "marked": False,
        "outcome": Outcome.REVIEW.value,
        "rules": [SET_ASIDE],
        "error": error[:_BRIEF],
        "message_id": known.message_id,
        "sender": known.sender,
        "subject": known.subject,
    }
    connection.execute(update(arrivals).where(arrivals.c.id == arrival_id, IS_PENDING).values(**values))


def retry(connection: Connection, arrival_id: int, now: datetime) -> None:
    """Make a mail that was set aside pending again."""
    row = _existing(connection, arrival_id)
    if not row.aside:
        raise StoreError(f"mail {arrival_id} was not set aside; `mailbot queue list --mail` shows which were")
    values: dict[str, object] = {"done_at": None, "aside": False, "marked": False, "attempts": 0}
    values |= {"outcome": None, "rules": None, "error": ""}
    connection.execute(_UPDATE, values | {"number": arrival_id})
    events.add(connection, now, "staff", "mail run again", {"error": row.error}, arrival_id=arrival_id)


def earlier(connection: Connection, arrival_id: int, message_id: str | None, digest: str) -> int | None:
    """An earlier mail with the same octets and Message-ID; one not worked on yet has only its octets to compare."""
    found = connection.scalar(_EARLIER, {"number": arrival_id, "message_id": message_id, "digest": digest})
    return None if found is None else int(found)


def _existing(connection: Connection, arrival_id: int) -> AnyRow:
    row = None
    if is_number(arrival_id):
        row = connection.execute(_STATUS, {"number": arrival_id}).one_or_none()
    if row is None:
        raise _no_mail(arrival_id)
    return row


def _no_mail(arrival_id: int) -> StoreError:
    return StoreError(f"there is no mail {arrival_id}; `mailbot queue list --mail` shows those there are")


def _arrival(row: AnyRow) -> Arrival:
    key = MailKey(row.account, row.folder, row.uidvalidity, row.uid)
    return Arrival(row.id, key, row.internal_date, row.raw, row.oversized, row.attempts)


# ---------------------------------------------------------------- marking and listing


def unmarked(connection: Connection, account: str, folder: str, limit: int) -> tuple[MailMark, ...]:
    """Mails that are done and do not show it in the mailbox yet, oldest first."""
    chosen = (
        select(*_KEY, arrivals.c.outcome, arrivals.c.request_id)
        .where(arrivals.c.account == account, arrivals.c.folder == folder, IS_UNMARKED)
        .order_by(arrivals.c.id)
        .limit(limit)
        .subquery()
    )
    joined = chosen.outerjoin(requests, requests.c.id == chosen.c.request_id)
    rows = connection.execute(select(chosen, requests.c.state).select_from(joined).order_by(chosen.c.id))
    return tuple(
        MailMark(
            row.id,
            MailKey(row.account, row.folder, row.uidvalidity, row.uid),
            Outcome(row.outcome),
            complete=row.state in _COMPLETE,
        )
        for row in rows
    )


def set_marked(connection: Connection, arrival_ids: Sequence[int]) -> None:
    """These show it now."""
    for start in range(0, len(arrival_ids), _CHUNK):
        chosen = arrivals.c.id.in_(arrival_ids[start : start + _CHUNK])
        connection.execute(update(arrivals).where(chosen).values(marked=true()))


def records(connection: Connection) -> tuple[MailRecord, ...]:
    """Every mail that came and what became of it, oldest first."""
    rows = connection.execute(
        select(
            arrivals.c.id,
            arrivals.c.message_id,
            arrivals.c.sender,
            arrivals.c.subject,
            arrivals.c.date,
            arrivals.c.outcome,
            arrivals.c.rules,
            arrivals.c.request_id,
            arrivals.c.error,
        ).order_by(arrivals.c.id)
    )
    return tuple(
        MailRecord(
            id=row.id,
            message_id=row.message_id,
            from_=row.sender,
            subject=row.subject,
            date=row.date,
            outcome=None if row.outcome is None else Outcome(row.outcome),
            rules=tuple(row.rules or ()),
            request_id=row.request_id,
            error=row.error,
        )
        for row in rows
    )
