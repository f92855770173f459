"""A request and a new mail: what the mail adds, what it replaces, what stays.

A later value replaces an earlier one only where the sender meant it: in a change, or in an answer that states a date,
a time, a number of people or a phone anew. What stands in a signature or a header only fills what lacks: everybody's
signature names somebody. A value from staff is never touched.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from mailbot.message_id import new_token
from mailbot.model import Candidate, Category, Held, Mail, Readings, Request, State
from mailbot.requests.differences import TEXT_LEAVES
from mailbot.requests.recipient import own_address
from mailbot.requests.slots import join_slots
from mailbot.requests.subject import base_subject

_RESTATED = frozenset({"contact_phone", "group_size"})  # an answer that states these anew means them
_ASIDE = frozenset({"signature", "from", "reply-to", "cc"})  # parts that say who writes, not what is wanted
_DOUBTED = 0.6  # a value held below this gives way to a better one
_OF_FORMER_CONTACT = 0.5
_FORMER = "of the former contact"


@dataclass(frozen=True, slots=True)
class Source:
    """Where new values come from: the mail, its number in the ledger, and the clock in UTC."""

    mail: Mail
    mail_id: int
    now: datetime


def merge(request: Request | None, readings: Readings, source: Source, *, fill_only: bool = False) -> Request:
    """The request with what this mail gives; a new one (state waiting) where there is none.

    `fill_only` lets the mail add what lacks and replace nothing: for a sender that is not beyond doubt.
    """
    base = request or _begin(source)
    values: dict[str, Any] = {leaf: _merged(leaf, base, readings, source, fill_only=fill_only) for leaf in TEXT_LEAVES}
    merged = replace(base, **values)
    merged = _without_former_contact(base, merged)
    return _with_slots(_with_conversation(merged, readings, source), readings, source, fill_only=fill_only)


def _begin(source: Source) -> Request:
    return Request(
        token=new_token(),
        state=State.WAITING,
        subject=base_subject(source.mail.subject),
        writer=own_address(source.mail) or "",
        created_at=source.now,
    )


def _merged(leaf: str, base: Request, readings: Readings, source: Source, *, fill_only: bool) -> Held[Any] | None:
    held: Held[Any] | None = getattr(base, leaf)
    candidates: tuple[Candidate[Any], ...] = getattr(readings, leaf)
    best = next(iter(candidates), None)
    if best is None or (held is not None and not _replaces(leaf, held, best, readings.category, fill_only=fill_only)):
        return held
    return hold(best, source.mail_id)


def _replaces(leaf: str, held: Held[Any], new: Candidate[Any], category: Category, *, fill_only: bool) -> bool:
    aside = new.evidence is not None and new.evidence.part in _ASIDE
    if fill_only or held.by_staff or aside or held.value == new.value:
        return False
    if category is Category.CHANGE or leaf in _RESTATED:
        return True
    return held.confidence < _DOUBTED < new.confidence


def hold(candidate: Candidate[Any], mail_id: int) -> Held[Any]:
    """A reading, as a request keeps it."""
    return Held(
        value=candidate.value,
        confidence=candidate.confidence,
        evidence=candidate.evidence,
        mail_id=mail_id,
        alternatives=candidate.alternatives,
        note=candidate.note,
    )


def _without_former_contact(before: Request, after: Request) -> Request:
    """Another contact makes the address and phone of the former one doubtful; they stay until better ones come."""
    if before.contact_name is None or after.contact_name == before.contact_name:
        return after
    return replace(
        after,
        contact_email=_doubted(before.contact_email, after.contact_email),
        contact_phone=_doubted(before.contact_phone, after.contact_phone),
    )


def _doubted(before: Held[str] | None, after: Held[str] | None) -> Held[str] | None:
    if after is None or after is not before or after.by_staff:
        return after
    return replace(after, confidence=min(after.confidence, _OF_FORMER_CONTACT), note=_FORMER)


def _with_slots(merged: Request, readings: Readings, source: Source, *, fill_only: bool) -> Request:
    read = tuple(hold(candidate, source.mail_id) for candidate in readings.slots)
    if any(held.by_staff for held in merged.slots) or (fill_only and merged.slots):
        return merged
    dated = any(held.value.start_date or held.value.end_date for held in read)
    timed = any(held.value.start_time or held.value.end_time for held in read)
    return replace(
        merged,
        slots=join_slots(merged.slots, read),
        # A date that is named ends a free choice, unless the same mail leaves it open again.
        date_flexible=readings.date_flexible or (merged.date_flexible and not dated),
        time_flexible=readings.time_flexible or (merged.time_flexible and not timed),
    )


def _with_conversation(merged: Request, readings: Readings, source: Source) -> Request:
    ids = merged.message_ids
    if source.mail.message_id and source.mail.message_id not in ids:
        ids = (*ids, source.mail.message_id)
    return replace(
        merged,
        language=readings.language or merged.language,
        message_ids=ids,
        updated_at=source.now,
    )
