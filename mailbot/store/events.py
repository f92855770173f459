"""Events: what happened to a request and stands in no other table, such as deeds of staff. Their numbers only grow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, func, insert, select

from mailbot.store.tables import events, new_number

# The number of the newest event: what lies behind it had happened, whatever the clocks say.
newest = select(func.coalesce(func.max(events.c.id), 0)).scalar_subquery()


def add(
    connection: Connection,
    at: datetime,
    kind: str,
    text: str,
    data: Mapping[str, object],
    *,
    request_id: int | None = None,
    arrival_id: int | None = None,
) -> int:
    """Write an event down; returns its number."""
    row = {
        "at": at,
        "kind": kind,
        "text": text,
        "data": dict(data),
        "request_id": request_id,
        "arrival_id": arrival_id,
    }
    return new_number(connection.execute(insert(events), row))
