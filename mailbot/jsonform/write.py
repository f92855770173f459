"""Out: readings, requests, mails and events as plain dicts, lists, strings, numbers, booleans and None."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from mailbot.model import Candidate, Event, Evidence, GroupSize, Held, MailRecord, Readings, Request, Slot

Json = dict[str, Any]


def readings_to_json(source: str, message_id: str | None, readings: Readings) -> Json:
    """One line of `mailbot extract --json`: the best reading of each leaf."""
    return {
        "source": source,
        "message_id": message_id,
        "category": readings.category.value,
        "language": readings.language,
        "institution": _first(readings.institution, str),
        "contact_name": _first(readings.contact_name, str),
        "contact_email": _first(readings.contact_email, str),
        "contact_phone": _first(readings.contact_phone, str),
        "slots": [_reading_to_json(candidate, slot_to_json) for candidate in readings.slots],
        "date_flexible": readings.date_flexible,
        "time_flexible": readings.time_flexible,
        "interest": _first(readings.interest, str),
        "group_size": _first(readings.group_size, group_size_to_json),
        "missing": None if readings.missing is None else [leaf.value for leaf in readings.missing],
        "uncertain": [leaf.value for leaf in readings.uncertain],
    }


def candidates_to_json(readings: Readings) -> Json:
    """What `extract --json --why` adds: all candidates of each leaf with their sources, and who chose the category.

    Best first; `slots` are the value together, `slots_rejected` dates that were seen and are no slots; `set_aside` was
    not even a candidate.
    """
    names = ("institution", "contact_name", "contact_email", "contact_phone", "slots", "slots_rejected")
    found = {name: getattr(readings, name) for name in (*names, "interest", "group_size")}
    return {
        "category_source": readings.category_source,
        "category_confidence": round(readings.category_confidence, 3),
        "candidates": {
            name: [_candidate_to_json(one) for one in candidates] for name, candidates in found.items() if candidates
        },
        "set_aside": [{"leaf": leaf, **_candidate_to_json(candidate)} for leaf, candidate in readings.set_aside],
    }


def _candidate_to_json(candidate: Candidate[Any]) -> Json:
    result = _reading_to_json(candidate, value_to_json)
    result["source"] = candidate.source
    if candidate.note:
        result["note"] = candidate.note
    if candidate.witnesses:
        result["witnesses"] = [evidence_to_json(evidence) for evidence in candidate.witnesses]
    return result


def error_to_json(source: str, error: str) -> Json:
    """The line of a file that cannot be read as mail."""
    return {"source": source, "error": error}


def request_to_json(request: Request) -> Json:
    """One object of `mailbot queue list --json`."""
    return {
        "id": request.id,
        "state": request.state.value,
        "missing": [leaf.value for leaf in request.missing],
        "institution": held_to_json(request.institution),
        "contact_name": held_to_json(request.contact_name),
        "contact_email": held_to_json(request.contact_email),
        "contact_phone": held_to_json(request.contact_phone),
        "slots": [held_to_json(held) for held in request.slots],
        "date_flexible": request.date_flexible,
        "time_flexible": request.time_flexible,
        "interest": held_to_json(request.interest),
        "group_size": held_to_json(request.group_size),
        "message_ids": list(request.message_ids),
        "reasons": list(request.reasons),
        "created_at": _moment(request.created_at),
        "updated_at": _moment(request.updated_at),
    }


def event_to_json(event: Event) -> Json:
    """One line of a request's story; what JSON cannot hold is written as text."""
    return {
        "at": _moment(event.at),
        "kind": event.kind,
        "text": event.text,
        "data": {key: _plain(value) for key, value in event.data.items()},
        "mail_id": event.mail_id,
    }


def mail_record_to_json(record: MailRecord) -> Json:
    """One object of `mailbot queue list --mail --json`."""
    return {
        "message_id": record.message_id,
        "from": record.from_,
        "subject": record.subject,
        "date": record.date.isoformat(timespec="seconds") if record.date else None,
        "outcome": record.outcome.value if record.outcome else None,
        "rules": list(record.rules),
        "request_id": record.request_id,
        "id": record.id,  # what `mailbot retry` takes
        "error": record.error or None,
    }


def held_to_json(held: Held[Any] | None) -> Json | None:
    """A value that a request holds, as in `extract --json`; None stays None."""
    return None if held is None else _reading_to_json(held, value_to_json)


def value_to_json(value: object) -> Any:
    """The bare JSON form of a leaf's value: a Slot or GroupSize as an object, a text as it is."""
    if isinstance(value, Slot):
        return slot_to_json(value)
    if isinstance(value, GroupSize):
        return group_size_to_json(value)
    return value


def slot_to_json(slot: Slot) -> Json:
    """A window: dates ISO 8601, times "HH:MM", None where it is open."""
    return {
        "start_date": slot.start_date.isoformat() if slot.start_date else None,
        "end_date": slot.end_date.isoformat() if slot.end_date else None,
        "start_time": f"{slot.start_time:%H:%M}" if slot.start_time else None,
        "end_time": f"{slot.end_time:%H:%M}" if slot.end_time else None,
    }


def group_size_to_json(size: GroupSize) -> Json:
    """How many people come."""
    return {"min": size.min, "max": size.max}


def evidence_to_json(evidence: Evidence | None) -> Json | None:
    """Where a value stands."""
    if evidence is None:
        return None
    return {"part": evidence.part, "start": evidence.start, "end": evidence.end, "text": evidence.text}


def _reading_to_json(reading: Candidate[Any] | Held[Any], form: Callable[[Any], Any]) -> Json:
    result: Json = {
        "value": form(reading.value),
        "confidence": round(reading.confidence, 3),
        "evidence": evidence_to_json(reading.evidence),
    }
    if reading.alternatives:
        result["alternatives"] = [form(other) for other in reading.alternatives]
    return result


def _first(candidates: Iterable[Candidate[Any]], form: Callable[[Any], Any]) -> Json | None:
    best = next(iter(candidates), None)
    return None if best is None else _reading_to_json(best, form)


def _plain(value: object) -> Any:
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if isinstance(value, Slot | GroupSize):
        return value_to_json(value)
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, date | time) else str(value)


def _moment(moment: datetime | None) -> str | None:
    if moment is None:
        return None
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).isoformat(timespec="seconds")
