"""What staff do to a request: set its state, correct a leaf. Each deed enters the story and outranks mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from mailbot.errors import MailbotError, StoreError
from mailbot.jsonform import leaf_from_json, value_to_json
from mailbot.model import Held, Request, State
from mailbot.store import events
from mailbot.store import requests as request_rows
from mailbot.store.codec import FLAGS
from mailbot.store.record import STATE


def set_state(connection: Connection, request_id: int, state: State, note: str, now: datetime) -> Request:
    """Set the state; the reasons for review fall away with it, the story keeps them."""
    row = request_rows.lock_row(connection, request_id)
    before = request_rows.request_of(connection, row)
    after = replace(before, state=state, reasons=before.reasons if state == State.REVIEW else ())
    data: dict[str, Any] = {"before": before.state.value, "after": state.value}
    if note:
        data["note"] = note
    if before.reasons and not after.reasons:
        data["reasons"] = list(before.reasons)
    text = f"state set to {state.value} (was {before.state.value})"
    number = events.add(connection, now, "staff", text, data, request_id=request_id)
    return _keep(connection, before, after, row.staff_marks | {STATE: number}, now)


def set_leaf(connection: Connection, request_id: int, leaf: str, value: object, now: datetime) -> Request:
    """Set a leaf to a value in CONTRACT's JSON form; None empties it."""
    try:
        read = leaf_from_json(leaf, value)
    except StoreError:
        raise
    except MailbotError as error:
        raise StoreError(str(error)) from error
    row = request_rows.lock_row(connection, request_id)
    before = request_rows.request_of(connection, row)
    after = replace(before, **{leaf: _held(leaf, read)})
    old, new = _plain(getattr(before, leaf)), _plain(getattr(after, leaf))
    number = events.add(
        connection, now, "staff", f"{leaf} set", {"leaf": leaf, "before": old, "after": new}, request_id=request_id
    )
    return _keep(connection, before, after, row.staff_marks | {leaf: number}, now)


def _held(leaf: str, value: Any) -> Any:
    if leaf in FLAGS:
        return value
    if leaf == "slots":
        return tuple(Held(slot, 1.0, by_staff=True) for slot in value)
    return None if value is None else Held(value, 1.0, by_staff=True)


def _plain(held: Any) -> Any:
    if isinstance(held, tuple):
        return [value_to_json(one.value) for one in held]
    return value_to_json(held.value) if isinstance(held, Held) else held


def _keep(connection: Connection, before: Request, after: Request, marks: dict[str, int], now: datetime) -> Request:
    if request_rows.changes_calendar(before, after):
        after = replace(after, sequence=before.sequence + 1)
    request_rows.keep(connection, after, marks, now)
    return replace(after, updated_at=now)
