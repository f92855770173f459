"""The one transaction that records a mail's whole outcome (ports.Ledger.record).

What staff did while the mail was in work stays: leaves that they set outrank every reading, a state that they set is
kept, and the answers that were prepared without knowing of it are held for them to release.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, insert, select, update

from mailbot import __version__
from mailbot.errors import StoreError
from mailbot.model import ActionKind, OutgoingMail, Request, Work
from mailbot.store import requests as request_rows
from mailbot.store.codec import LEAVES, decision_to_json, readings_to_json, screening_to_json
from mailbot.store.tables import address_key, arrivals, domain_key, outgoing, understandings

if TYPE_CHECKING:
    from mailbot.store.tables import AnyRow

STATE = "state"  # among staff_marks: the state itself
_ARRIVAL = (
    select(arrivals.c.done_at, arrivals.c.request_id, arrivals.c.staff_mark)
    .where(arrivals.c.id == bindparam("number"))
    .with_for_update()
)
_CLOSE = update(arrivals).where(arrivals.c.id == bindparam("number"))
MEANWHILE = "changed-by-staff-meanwhile"  # reason: staff set the state while a mail was in work


@dataclass(frozen=True, slots=True)
class _Kept:
    """The request as it was kept."""

    request_id: int | None
    meanwhile: bool = False


def record(connection: Connection, work: Work, now: datetime) -> int | None:
    """Write down all that was made of a mail; returns the request's number. A mail that is done stays as it is."""
    row = connection.execute(_ARRIVAL, {"number": work.arrival.id}).one_or_none()
    if row is None:
        raise StoreError(f"there is no mail {work.arrival.id} in the ledger; fetch it first")
    if row.done_at is not None:
        return None if row.request_id is None else int(row.request_id)
    kept = _keep_request(connection, work, row.staff_mark, now)
    _keep_understanding(connection, work)
    _keep_outgoing(connection, work, kept, now)
    _close_arrival(connection, work, kept, now)
    return kept.request_id


# ---------------------------------------------------------------- the request


def _keep_request(connection: Connection, work: Work, staff_mark: int, now: datetime) -> _Kept:
    request = work.decision.request
    if request is None:
        return _Kept(None)
    if request.id is None:
        request_id, meanwhile = request_rows.add(connection, request, now), False
    else:
        request_id = request.id
        row = request_rows.lock_row(connection, request_id)
        merged, meanwhile = _with_staff(request, row, request_rows.request_of(connection, row), staff_mark)
        marks = dict(row.staff_marks)
        if not meanwhile and merged.state.value != row.state:
            marks.pop(STATE, None)  # from here on the state is the mails' again
        request_rows.keep(connection, merged, marks, now)
    theirs = (work.mail.message_id,) if work.mail.message_id else ()
    ours = tuple(mail.message_id for mail in work.outgoing if mail.kind != ActionKind.TELL_STAFF)
    to_staff = tuple(mail.message_id for mail in work.outgoing if mail.kind == ActionKind.TELL_STAFF)
    request_rows.join_conversation(connection, request_id, (*request.message_ids, *theirs, *ours), to_staff)
    return _Kept(request_id, meanwhile)


def _with_staff(request: Request, row: AnyRow, stored: Request, staff_mark: int) -> tuple[Request, bool]:
    """The decided request with what staff set, and whether they set the state while the mail was in work."""
    marks: dict[str, int] = row.staff_marks
    values: dict[str, Any] = {}
    for leaf in LEAVES:
        mark = marks.get(leaf)
        value = getattr(stored, leaf)
        # A leaf that staff emptied may be filled by a later mail, but not by one that was in work by then.
        if mark is not None and (mark > staff_mark or value not in (None, (), False)):
            values[leaf] = value
    meanwhile = marks.get(STATE, 0) > staff_mark
    if meanwhile:
        values["state"] = stored.state
        values["reasons"] = tuple(dict.fromkeys((*stored.reasons, *request.reasons, MEANWHILE)))
    merged = replace(request, **values)
    if request_rows.changes_calendar(stored, merged):
        merged = replace(merged, sequence=max(merged.sequence, stored.sequence + 1))
    return merged, meanwhile


# ---------------------------------------------------------------- the mail


def _keep_understanding(connection: Connection, work: Work) -> None:
    row = {
        "arrival_id": work.arrival.id,
        "category": work.readings.category.value,
        "language": work.readings.language,
        "readings": readings_to_json(work.readings, work.document),
        "screening": screening_to_json(work.screening),
        "decision": decision_to_json(work.decision),
        "versions": {"mailbot": __version__, **dict(work.versions)},
    }
    connection.execute(insert(understandings), row)


def _keep_outgoing(connection: Connection, work: Work, kept: _Kept, now: datetime) -> None:
    if work.outgoing:
        rows = [_outgoing_row(mail, work.arrival.id, kept, now) for mail in work.outgoing]
        connection.execute(insert(outgoing), rows)


def _outgoing_row(mail: OutgoingMail, arrival_id: int, kept: _Kept, now: datetime) -> dict[str, Any]:
    held = mail.held or (kept.meanwhile and mail.kind != ActionKind.TELL_STAFF)
    return {
        "arrival_id": arrival_id,
        "request_id": kept.request_id,
        "kind": mail.kind.value,
        "message_id": mail.message_id,
        "recipient": mail.recipient,
        "recipient_key": address_key(mail.recipient),
        "domain_key": domain_key(mail.recipient),
        "sender": mail.sender,
        "subject": mail.subject,
        "raw": mail.raw,
        "state": "held" if held else "pending",
        "created_at": now,
        "queued_at": None if held else now,
        "due_at": None if held else now,
    }


def _close_arrival(connection: Connection, work: Work, kept: _Kept, now: datetime) -> None:
    mail = work.mail
    rules = dict.fromkeys((*work.decision.reasons, *work.screening.rules, *((MEANWHILE,) if kept.meanwhile else ())))
    row = {
        "number": work.arrival.id,
        "done_at": now,
        "outcome": work.decision.outcome.value,
        "rules": list(rules),
        "message_id": mail.message_id,
        "sender": mail.from_[0].email if mail.from_ else "",
        "subject": mail.subject,
        "date": mail.date,
        "request_id": kept.request_id,
        "error": "",
    }
    connection.execute(_CLOSE, row)
