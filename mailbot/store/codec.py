"""Model to JSON and back: what a request holds, and what was understood and decided of one mail.

Unlike CONTRACT's JSON forms (mailbot.jsonform) these lose nothing: they keep the number of the mail, who set a value,
and the whole confidence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any, TypeVar

from mailbot.jsonform import evidence_to_json, value_to_json
from mailbot.model import (
    Candidate,
    Decision,
    Document,
    Evidence,
    GroupSize,
    Held,
    Readings,
    Request,
    Screening,
    Slot,
)

Json = dict[str, Any]
V = TypeVar("V")

TEXT_LEAVES = ("institution", "contact_name", "contact_email", "contact_phone", "interest")
FLAGS = ("date_flexible", "time_flexible")
LEAVES = (*TEXT_LEAVES, "group_size", "slots", *FLAGS)

_MAX_CANDIDATES = 50  # of one leaf: a hostile mail can hold thousands of dates
_MAX_CONTEXT = 300  # characters of the line in which a value stands


@dataclass(frozen=True, slots=True)
class Leaves:
    """What a request holds of the eight leaves, apart from where it stands."""

    institution: Held[str] | None = None
    contact_name: Held[str] | None = None
    contact_email: Held[str] | None = None
    contact_phone: Held[str] | None = None
    interest: Held[str] | None = None
    group_size: Held[GroupSize] | None = None
    slots: tuple[Held[Slot], ...] = ()
    date_flexible: bool = False
    time_flexible: bool = False


def leaves_of(request: Request) -> Leaves:
    """The leaves of a request by themselves."""
    return Leaves(**{name: getattr(request, name) for name in LEAVES})


# ---------------------------------------------------------------- a request's leaves


def leaves_to_json(leaves: Leaves) -> Json:
    """The leaves as JSON; those without a value are left out."""
    result: Json = {}
    for name in TEXT_LEAVES:
        held = getattr(leaves, name)
        if held is not None:
            result[name] = _held_to_json(held, str)
    if leaves.group_size is not None:
        result["group_size"] = _held_to_json(leaves.group_size, _group_to_json)
    if leaves.slots:
        result["slots"] = [_held_to_json(held, _slot_to_json) for held in leaves.slots]
    for name in FLAGS:
        if getattr(leaves, name):
            result[name] = True
    return result


def leaves_from_json(data: Mapping[str, Any]) -> Leaves:
    """The way back. Raises ValueError, KeyError or TypeError on what `leaves_to_json` did not write."""
    texts = {name: _held_from_json(data[name], str) for name in TEXT_LEAVES if name in data}
    group = data.get("group_size")
    return Leaves(
        **texts,
        group_size=None if group is None else _held_from_json(group, _group_from_json),
        slots=tuple(_held_from_json(item, _slot_from_json) for item in data.get("slots", ())),
        date_flexible=bool(data.get("date_flexible", False)),
        time_flexible=bool(data.get("time_flexible", False)),
    )


def _held_to_json(held: Held[V], form: Callable[[V], Any]) -> Json:
    result: Json = {"value": form(held.value), "confidence": held.confidence}
    if held.evidence is not None:
        result["evidence"] = _evidence_to_json(held.evidence)
    if held.mail_id is not None:
        result["mail_id"] = held.mail_id
    if held.by_staff:
        result["by_staff"] = True
    if held.alternatives:
        result["alternatives"] = [form(other) for other in held.alternatives]
    if held.note:
        result["note"] = held.note
    return result


def _held_from_json(data: Mapping[str, Any], read: Callable[[Any], V]) -> Held[V]:
    evidence = data.get("evidence")
    return Held(
        value=read(data["value"]),
        confidence=float(data["confidence"]),
        evidence=None if evidence is None else _evidence_from_json(evidence),
        mail_id=data.get("mail_id"),
        by_staff=bool(data.get("by_staff", False)),
        alternatives=tuple(read(other) for other in data.get("alternatives", ())),
        note=data.get("note", ""),
    )


def _evidence_to_json(evidence: Evidence) -> list[Any]:
    return [evidence.part, evidence.start, evidence.end, evidence.text]


def _evidence_from_json(data: Iterable[Any]) -> Evidence:
    part, start, end, text = data
    return Evidence(part, start, end, text)


def _slot_to_json(slot: Slot) -> list[str | None]:
    return [
        None if field is None else field.isoformat()
        for field in (slot.start_date, slot.end_date, slot.start_time, slot.end_time)
    ]


def _slot_from_json(data: Iterable[str | None]) -> Slot:
    first, last, start, end = data
    return Slot(
        None if first is None else date.fromisoformat(first),
        None if last is None else date.fromisoformat(last),
        None if start is None else time.fromisoformat(start),
        None if end is None else time.fromisoformat(end),
    )


def _group_to_json(size: GroupSize) -> list[int | None]:
    return [size.min, size.max]


def _group_from_json(data: Iterable[int | None]) -> GroupSize:
    low, high = data
    return GroupSize(low, high)


# ---------------------------------------------------------------- what was understood of a mail


def readings_to_json(readings: Readings, document: Document) -> Json:
    """All candidates of all leaves with scores and sources, in CONTRACT's forms, each with the line it stands in."""
    result: Json = {
        "category": readings.category.value,
        "category_source": readings.category_source,
        "category_confidence": readings.category_confidence,
        "language": readings.language,
        "missing": None if readings.missing is None else [leaf.value for leaf in readings.missing],
        "uncertain": [leaf.value for leaf in readings.uncertain],
        "date_flexible": readings.date_flexible,
        "time_flexible": readings.time_flexible,
    }
    candidates: Json = {}
    for name in (*TEXT_LEAVES, "group_size", "slots", "slots_rejected"):
        found: tuple[Candidate[Any], ...] = getattr(readings, name)
        if found:
            candidates[name] = [_candidate_to_json(item, document) for item in found[:_MAX_CANDIDATES]]
        if len(found) > _MAX_CANDIDATES:
            result.setdefault("not_kept", {})[name] = len(found) - _MAX_CANDIDATES
    result["candidates"] = candidates
    return result


def _candidate_to_json(candidate: Candidate[Any], document: Document) -> Json:
    result: Json = {
        "value": value_to_json(candidate.value),
        "confidence": candidate.confidence,
        "source": candidate.source,
    }
    if candidate.evidence is not None:
        result["evidence"] = evidence_to_json(candidate.evidence)
        context = line_around(document.parts.get(candidate.evidence.part, ""), candidate.evidence)
        if context and context != candidate.evidence.text:
            result["context"] = context
    if candidate.alternatives:
        result["alternatives"] = [value_to_json(other) for other in candidate.alternatives]
    if candidate.note:
        result["note"] = candidate.note
    return result


def line_around(text: str, evidence: Evidence) -> str:
    """The line or lines of a part in which the evidence stands, cut to a length that a person reads."""
    first = text.rfind("\n", 0, evidence.start) + 1
    last = text.find("\n", evidence.end)
    last = len(text) if last < 0 else last
    room = max(_MAX_CONTEXT - (evidence.end - evidence.start), 0) // 2
    return text[max(first, evidence.start - room) : min(last, evidence.end + room)].strip()


def screening_to_json(screening: Screening) -> Json:
    """The two answers of screening, and the rules behind them."""
    return {
        "may_answer": screening.may_answer,
        "machine": screening.machine,
        "rules": list(screening.rules),
        "bounce_of": screening.bounce_of,
    }


def decision_to_json(decision: Decision) -> Json:
    """What was decided, without the request itself (it has its own row)."""
    request = decision.request
    return {
        "outcome": decision.outcome.value,
        "state": None if request is None else request.state.value,
        "missing": None if request is None else [leaf.value for leaf in request.missing],
        "reasons": list(decision.reasons),
        "actions": [
            {"kind": action.kind.value, "recipient": action.recipient, "language": action.language, "held": action.held}
            for action in decision.actions
        ],
        "changes": [list(change) for change in decision.changes],
    }
