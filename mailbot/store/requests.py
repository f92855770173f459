"""Requests: what placing and deciding ask about the past, and how a request is read and kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, bindparam, insert, or_, select, update

from mailbot.errors import StoreError
from mailbot.model import Request, State
from mailbot.store.codec import leaves_from_json, leaves_of, leaves_to_json
from mailbot.store.tables import address_key, conversations, is_number, lookup_key, new_number, requests

if TYPE_CHECKING:
    from mailbot.store.tables import AnyRow

_CLOSED = (State.CANCELLED, State.DECLINED, State.CLOSED)
_CHUNK = 500  # values of one IN: every engine takes that many

# Statements are built once: building one costs more than running it.
_ALL = select(requests).order_by(requests.c.id)
_NEWEST = select(requests).order_by(requests.c.id.desc())
_BY_TOKEN = select(requests).where(requests.c.token == bindparam("token"))
_BY_ID = select(requests).where(requests.c.id == bindparam("number"))
_LOCKED = _BY_ID.with_for_update()
_BY_IDS = _NEWEST.where(requests.c.id.in_(bindparam("numbers", expanding=True)))
_OPEN_OF = _NEWEST.where(
    or_(requests.c.writer_key == bindparam("key"), requests.c.contact_key == bindparam("key")),
    requests.c.state.not_in([state.value for state in _CLOSED]),
)
_UPDATE = update(requests).where(requests.c.id == bindparam("number"))
_OF_CONVERSATION = select(conversations.c.request_id).where(
    conversations.c.message_key.in_(bindparam("keys", expanding=True))
)
_MESSAGE_IDS = (
    select(conversations.c.request_id, conversations.c.message_id)
    .where(conversations.c.request_id.in_(bindparam("numbers", expanding=True)), conversations.c.listed)
    .order_by(conversations.c.request_id, conversations.c.position)
)
_POSITIONS = select(conversations.c.message_key, conversations.c.position).where(
    conversations.c.request_id == bindparam("number")
)


# ---------------------------------------------------------------- look-ups


def by_token(connection: Connection, token: str) -> Request | None:
    """The request with this token."""
    return next(iter(_load(connection, _BY_TOKEN, {"token": token})), None)


def by_id(connection: Connection, request_id: int) -> Request | None:
    """The request with this number."""
    if not is_number(request_id):
        return None
    return next(iter(_load(connection, _BY_ID, {"number": request_id})), None)


def by_message_ids(connection: Connection, message_ids: Sequence[str]) -> tuple[Request, ...]:
    """Requests to whose conversation any of these Message-IDs belongs, newest first."""
    keys = sorted({lookup_key(message_id) for message_id in message_ids})
    found: set[int] = set()
    for start in range(0, len(keys), _CHUNK):
        found.update(connection.scalars(_OF_CONVERSATION, {"keys": keys[start : start + _CHUNK]}))
    if not found:
        return ()
    result: list[Request] = []
    numbers = sorted(found, reverse=True)
    for start in range(0, len(numbers), _CHUNK):
        result += _load(connection, _BY_IDS, {"numbers": numbers[start : start + _CHUNK]})
    return tuple(result)


def open_of(connection: Connection, address: str) -> tuple[Request, ...]:
    """Requests of this writer or contact that are still open, newest first."""
    key = address_key(address)
    if not key:
        return ()
    return _load(connection, _OPEN_OF, {"key": key})


def listed(connection: Connection, states: Sequence[State]) -> tuple[Request, ...]:
    """All requests, or those in these states, oldest first."""
    query = _ALL.where(requests.c.state.in_([state.value for state in states])) if states else _ALL
    return _load(connection, query, {})


# ---------------------------------------------------------------- rows


def _load(connection: Connection, query: Select[Any], values: dict[str, Any]) -> tuple[Request, ...]:
    """The requests of a query, with the Message-IDs of their conversations."""
    rows = connection.execute(query, values).all()
    message_ids: dict[int, list[str]] = {}
    for start in range(0, len(rows), _CHUNK):
        numbers = [row.id for row in rows[start : start + _CHUNK]]
        for request_id, message_id in connection.execute(_MESSAGE_IDS, {"numbers": numbers}):
            message_ids.setdefault(request_id, []).append(message_id)
    return tuple(_request(row, tuple(message_ids.get(row.id, ()))) for row in rows)


def lock_row(connection: Connection, request_id: int) -> AnyRow:
    """The row of a request, to be changed in this transaction. StoreError if there is none."""
    row = None
    if is_number(request_id):
        row = connection.execute(_LOCKED, {"number": request_id}).one_or_none()
    if row is None:
        raise StoreError(f"there is no request {request_id}; `mailbot queue list` shows those there are")
    return row


def request_of(connection: Connection, row: AnyRow) -> Request:
    """The request of a row that was read in this transaction."""
    rows = connection.execute(_MESSAGE_IDS, {"numbers": [row.id]})
    return _request(row, tuple(message_id for _, message_id in rows))


def _request(row: AnyRow, message_ids: tuple[str, ...]) -> Request:
    try:
        leaves = leaves_from_json(row.leaves)
        state = State(row.state)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreError(
            f"request {row.id} cannot be read back: the database is damaged; put back a backup", of_data=True
        ) from error
    return Request(
        token=row.token,
        state=state,
        language=row.language,
        id=row.id,
        institution=leaves.institution,
        contact_name=leaves.contact_name,
        contact_email=leaves.contact_email,
        contact_phone=leaves.contact_phone,
        slots=leaves.slots,
        date_flexible=leaves.date_flexible,
        time_flexible=leaves.time_flexible,
        interest=leaves.interest,
        group_size=leaves.group_size,
        subject=row.subject,
        writer=row.writer,
        message_ids=message_ids,
        reasons=tuple(row.reasons),
        created_at=row.created_at,
        updated_at=row.updated_at,
        sequence=row.sequence,
        asked=row.asked,
    )


def add(connection: Connection, request: Request, now: datetime) -> int:
    """Keep a new request; returns its number. Its Message-IDs are kept by `join_conversation`."""
    values = _values(request, now) | {
        "token": request.token,
        "staff_marks": {},
        "created_at": request.created_at or now,
    }
    return new_number(connection.execute(insert(requests), values))


def keep(connection: Connection, request: Request, staff_marks: dict[str, int], now: datetime) -> None:
    """Write a request that has a number over its row."""
    values = _values(request, now) | {"staff_marks": staff_marks}
    connection.execute(_UPDATE, values | {"number": request.id})


def _values(request: Request, now: datetime) -> dict[str, Any]:
    contact = request.contact_email
    return {
        "state": request.state.value,
        "language": request.language,
        "subject": request.subject,
        "writer": request.writer,
        "writer_key": address_key(request.writer),
        "contact_key": address_key(contact.value) if contact is not None else "",
        "leaves": leaves_to_json(leaves_of(request)),
        "reasons": list(request.reasons),
        "sequence": request.sequence,
        "asked": request.asked,
        "updated_at": now,
    }


def join_conversation(connection: Connection, request_id: int, listed: Sequence[str], unlisted: Sequence[str]) -> None:
    """Add Message-IDs to a conversation, those that are new; the unlisted are found but not shown."""
    known = connection.execute(_POSITIONS, {"number": request_id}).all()
    keys = {row.message_key for row in known}
    position = max((row.position for row in known), default=0)
    rows: list[dict[str, Any]] = []
    for message_id, is_listed in [*((m, True) for m in listed), *((m, False) for m in unlisted)]:
        key = lookup_key(message_id)
        if key and key not in keys:
            keys.add(key)
            position += 1
            rows.append(
                {
                    "request_id": request_id,
                    "position": position,
                    "message_id": message_id,
                    "message_key": key,
                    "listed": is_listed,
                }
            )
    if rows:
        connection.execute(insert(conversations), rows)


def changes_calendar(before: Request, after: Request) -> bool:
    """Whether calendars must take the entries anew (RFC 5545 3.8.7.4: SEQUENCE counts significant revisions)."""
    return replace(before, **_CALENDAR_BLIND) != replace(after, **_CALENDAR_BLIND)


_CALENDAR_BLIND: dict[str, Any] = {
    "id": None,
    "language": "",
    "subject": "",
    "writer": "",
    "message_ids": (),
    "reasons": (),
    "created_at": None,
    "updated_at": None,
    "sequence": 0,
    "asked": 0,
}
