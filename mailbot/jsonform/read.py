"""Back: what staff or a script give for a leaf, checked; bad values raise MailbotError in one line."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, time
from typing import Any

from mailbot.errors import MailbotError
from mailbot.model import Evidence, GroupSize, Held, Slot

LeafValue = str | GroupSize | tuple[Slot, ...] | bool | None

TEXT_LEAVES = ("institution", "contact_name", "contact_email", "contact_phone", "interest")
SETTABLE = (*TEXT_LEAVES, "slots", "group_size", "date_flexible", "time_flexible")

_EMAIL = re.compile(r"[^\s@<>,;]{1,64}@[^\s@<>,;]+\.[^\s@<>,;.]{2,63}")
_PHONE = re.compile(r"\+\d{5,15}")
_MAX_TEXT = 300  # characters of one leaf (MEANING, interest)
_MAX_SLOTS = 50


def leaf_from_json(leaf: str, value: object) -> LeafValue:
    """Read a corrected leaf; None empties it ("slots" then gives no slot). `leaf` is one of SETTABLE.

    A window is {"start_date", "end_date", "start_time", "end_time"}, a group {"min", "max"} or one number; the whole
    reading ({"value": …}) is read too. Raises MailbotError, in one line, on a wrong name or value.
    """
    if leaf not in SETTABLE:
        raise MailbotError(f"{leaf}: there is no such leaf; there are {', '.join(SETTABLE)}")
    bare = _unwrap(value)
    if leaf in ("date_flexible", "time_flexible"):
        if not isinstance(bare, bool):
            raise MailbotError(f"{leaf}: must be true or false")
        return bare
    if leaf == "slots":
        return _slots(bare)
    if bare is None:
        return None
    if leaf == "group_size":
        return group_size_from_json(bare)
    return _text(leaf, bare)


def slot_from_json(value: object) -> Slot:
    """Read one window. Raises MailbotError where it is none: unknown keys, wrong dates, an end before its start."""
    bare = _unwrap(value)
    if not isinstance(bare, Mapping):
        raise MailbotError('slots: a window is {"start_date", "end_date", "start_time", "end_time"}')
    unknown = [str(key) for key in bare if key not in ("start_date", "end_date", "start_time", "end_time")]
    if unknown:
        raise MailbotError(f"slots: unknown key {unknown[0]!r} in a window")
    slot = Slot(
        _date(bare.get("start_date"), "start_date"),
        _date(bare.get("end_date"), "end_date"),
        _time(bare.get("start_time"), "start_time"),
        _time(bare.get("end_time"), "end_time"),
    )
    if slot == Slot():
        raise MailbotError("slots: a window needs a date or a time")
    if slot.start_date and slot.end_date and slot.end_date < slot.start_date:
        raise MailbotError("slots: end_date lies before start_date")
    if slot.start_time and slot.end_time and slot.end_time < slot.start_time:
        raise MailbotError("slots: end_time lies before start_time")
    return slot


def group_size_from_json(value: object) -> GroupSize:
    """Read {"min", "max"} or one number (that many, exactly). Raises MailbotError."""
    bare = _unwrap(value)
    if isinstance(bare, int) and not isinstance(bare, bool):
        bare = {"min": bare, "max": bare}
    if not isinstance(bare, Mapping) or any(key not in ("min", "max") for key in bare):
        raise MailbotError('group_size: must be a number or {"min", "max"}')
    low, high = _count(bare.get("min")), _count(bare.get("max"))
    if low is None and high is None:
        raise MailbotError("group_size: min and max cannot both be empty")
    if low is not None and high is not None and high < low:
        raise MailbotError("group_size: max is below min")
    return GroupSize(low, high)


def evidence_from_json(value: object) -> Evidence | None:
    """Read evidence back; None stays None. Raises MailbotError."""
    if value is None:
        return None
    try:
        part, start, end, text = (value[key] for key in ("part", "start", "end", "text"))  # type: ignore[index]
    except (TypeError, KeyError) as error:
        raise MailbotError('evidence: must be {"part", "start", "end", "text"}') from error
    if not (isinstance(part, str) and isinstance(text, str) and isinstance(start, int) and isinstance(end, int)):
        raise MailbotError('evidence: must be {"part", "start", "end", "text"}')
    return Evidence(part, start, end, text)


def held_from_json(leaf: str, value: object, *, mail_id: int | None = None, by_staff: bool = False) -> Held[Any] | None:
    """Read one held value (for "slots": one window). None stays None. Raises MailbotError."""
    if value is None:
        return None
    read: Callable[[object], Any] = slot_from_json if leaf == "slots" else lambda bare: leaf_from_json(leaf, bare)
    reading = value if isinstance(value, Mapping) and "value" in value else {"value": value, "confidence": 1.0}
    alternatives = reading.get("alternatives") or ()
    if not isinstance(alternatives, list | tuple):
        raise MailbotError(f"{leaf}: alternatives must be a list")
    return Held(
        value=read(reading["value"]),
        confidence=_confidence(leaf, reading.get("confidence", 1.0)),
        evidence=evidence_from_json(reading.get("evidence")),
        mail_id=mail_id,
        by_staff=by_staff,
        alternatives=tuple(read(other) for other in alternatives),
    )


def _unwrap(value: object) -> Any:
    return value["value"] if isinstance(value, Mapping) and "value" in value else value


def _slots(value: object) -> tuple[Slot, ...]:
    if value is None:
        return ()
    if not isinstance(value, list | tuple):
        raise MailbotError("slots: must be a list of windows")
    if len(value) > _MAX_SLOTS:
        raise MailbotError(f"slots: at most {_MAX_SLOTS} windows")
    return tuple(slot_from_json(item) for item in value)


def _text(leaf: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise MailbotError(f"{leaf}: must be a text")
    text = " ".join(value.split())
    if len(text) > _MAX_TEXT:
        raise MailbotError(f"{leaf}: at most {_MAX_TEXT} characters")
    if leaf == "contact_email":
        text = text.lower()
        if not _EMAIL.fullmatch(text):
            raise MailbotError("contact_email: must be an address such as name@example.org")
    if leaf == "contact_phone":
        text = re.sub(r"[\s()./-]", "", text)
        if not _PHONE.fullmatch(text):
            raise MailbotError("contact_phone: must be a number with its country code, such as +420236001111")
    return text


def _date(value: object, key: str) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value) if isinstance(value, str) else _wrong(key)
    except ValueError as error:
        raise MailbotError(f"slots: {key} must be a date such as 2027-05-12") from error


def _time(value: object, key: str) -> time | None:
    if value is None:
        return None
    if not isinstance(value, str) or not re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", value, re.ASCII):
        raise MailbotError(f"slots: {key} must be a time of day such as 10:30")
    hour, _, minute = value.partition(":")
    return time(int(hour), int(minute))


def _wrong(key: str) -> date:
    raise ValueError(key)


def _count(value: object) -> int | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= 9999:
        raise MailbotError("group_size: min and max are whole numbers from 1 to 9999")
    return value


def _confidence(leaf: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise MailbotError(f"{leaf}: confidence is a number from 0 to 1")
    return float(value)
