"""The story of a request: its mails with what was understood and decided, our answers, and what staff did.

Nothing is stored twice for it: mails, answers and events are read from their tables and put in order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, or_, select

from mailbot.model import Event
from mailbot.store.tables import arrivals, events, is_number, outgoing, understandings

_MAIL, _DECISION, _REPLY, _OTHER = range(4)  # of what happened at one moment, what comes first
_Placed = tuple[tuple[Any, int, int], Event]


def story(connection: Connection, request_id: int) -> tuple[Event, ...]:
    """All that happened to a request, oldest first."""
    if not is_number(request_id):
        return ()
    told = [*_mails(connection, request_id), *_replies(connection, request_id), *_others(connection, request_id)]
    return tuple(event for _, event in sorted(told, key=lambda item: item[0]))


def _mails(connection: Connection, request_id: int) -> list[_Placed]:
    rows = connection.execute(
        select(
            arrivals.c.id,
            arrivals.c.done_at,
            arrivals.c.arrived_at,
            arrivals.c.internal_date,
            arrivals.c.attempts,
            arrivals.c.message_id,
            arrivals.c.sender,
            arrivals.c.subject,
            arrivals.c.date,
            arrivals.c.rules,
            understandings.c.readings,
            understandings.c.screening,
            understandings.c.decision,
            understandings.c.versions,
        )
        .join(understandings, understandings.c.arrival_id == arrivals.c.id)
        .where(arrivals.c.request_id == request_id)
        .order_by(arrivals.c.id)
    )
    told: list[_Placed] = []
    for row in rows:
        told.append(((row.done_at, row.id, _MAIL), _mail(row)))
        told.append(((row.done_at, row.id, _DECISION), _decision(row)))
    return told


def _mail(row: AnyRow) -> Event:
    data = {
        "message_id": row.message_id,
        "from": row.sender,
        "subject": row.subject,
        "date": _iso(row.date),
        "arrived_at": _iso(row.arrived_at),
        "internal_date": _iso(row.internal_date),
        "attempts": row.attempts,
        "screening": row.screening,
        "versions": row.versions,
        **row.readings,
    }
    text = f"mail from {row.sender or 'nobody'}, read as {row.readings['category']} in {row.readings['language']}"
    return Event(row.done_at, "mail", text, data, row.id)


def _decision(row: AnyRow) -> Event:
    decision = row.decision
    text = f"decided: {decision['outcome']}"
    if decision["state"]:
        text += f", the request is {decision['state']}"
    if decision["reasons"]:
        text += f" ({', '.join(decision['reasons'])})"
    return Event(row.done_at, "decision", text, decision, row.id)


def _replies(connection: Connection, request_id: int) -> list[_Placed]:
    rows = connection.execute(
        select(
            outgoing.c.id,
            outgoing.c.arrival_id,
            outgoing.c.kind,
            outgoing.c.message_id,
            outgoing.c.recipient,
            outgoing.c.subject,
            outgoing.c.state,
            outgoing.c.attempts,
            outgoing.c.error,
            outgoing.c.created_at,
            outgoing.c.sent_at,
        )
        .where(outgoing.c.request_id == request_id)
        .order_by(outgoing.c.id)
    )
    return [((row.created_at, row.arrival_id or 0, _REPLY), _reply(row)) for row in rows]


def _reply(row: AnyRow) -> Event:
    data = {
        "outgoing_id": row.id,
        "kind": row.kind,
        "message_id": row.message_id,
        "recipient": row.recipient,
        "subject": row.subject,
        "state": row.state,
        "attempts": row.attempts,
        "error": row.error,
        "sent_at": _iso(row.sent_at),
    }
    return Event(row.created_at, "reply", f"{row.kind} to {row.recipient}: {row.state}", data, row.arrival_id)


def _others(connection: Connection, request_id: int) -> list[_Placed]:
    its_mails = select(arrivals.c.id).where(arrivals.c.request_id == request_id)
    its_own = or_(
        events.c.request_id == request_id,
        events.c.request_id.is_(None) & events.c.arrival_id.in_(its_mails),
    )
    rows = connection.execute(select(events).where(its_own).order_by(events.c.id))
    # at one moment they come after the mails: sorted by the moment first, then as what comes last
    return [((row.at, _LAST, _OTHER), Event(row.at, row.kind, row.text, row.data, row.arrival_id)) for row in rows]


if TYPE_CHECKING:
    from mailbot.store.tables import AnyRow

_LAST = 2**62


def _iso(moment: Any) -> str | None:
    return None if moment is None else str(moment.isoformat(timespec="seconds"))
