"""What differs between two states of a request, leaf by leaf, in words that need no language (ISO 8601, numbers)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mailbot.model import GroupSize, Held, Leaf, Request, Slot

TEXT_LEAVES = ("institution", "contact_name", "contact_email", "contact_phone", "interest", "group_size")


def gives(request: Request) -> tuple[object, ...]:
    """All that a request holds, as one comparable value: two that are equal say the same."""
    leaves = tuple(_value(getattr(request, leaf)) for leaf in TEXT_LEAVES)
    return (*leaves, _slots(request), request.date_flexible, request.time_flexible)


def changed_leaves(before: Request, after: Request) -> tuple[Leaf, ...]:
    """The leaves in which two states of a request differ, in the order in which we ask."""
    changed = {Leaf(leaf) for leaf in TEXT_LEAVES if _value(getattr(before, leaf)) != _value(getattr(after, leaf))}
    if _dates(before) != _dates(after):
        changed.add(Leaf.DATE)
    if _times(before) != _times(after):
        changed.add(Leaf.TIME)
    return tuple(leaf for leaf in Leaf if leaf in changed)


def differences(before: Request, after: Request) -> tuple[tuple[str, str, str], ...]:
    """(leaf, before, after) for each leaf that differs; the windows, date and time together, are named `slots`."""
    leaves = changed_leaves(before, after)
    names = dict.fromkeys("slots" if leaf in (Leaf.DATE, Leaf.TIME) else leaf.value for leaf in leaves)
    return tuple((name, _in_words(before, name), _in_words(after, name)) for name in names)


def slot_words(slot: Slot) -> str:
    """A window in ISO 8601: "2027-05-12/2027-05-14 10:00-12:00", ".." where it is open."""
    parts = []
    if slot.start_date or slot.end_date:
        first, last = (day.isoformat() if day else ".." for day in (slot.start_date, slot.end_date))
        parts.append(first if first == last else f"{first}/{last}")
    if slot.start_time or slot.end_time:
        start, end = (f"{hour:%H:%M}" if hour else ".." for hour in (slot.start_time, slot.end_time))
        parts.append(f"{start}-{end}")
    return " ".join(parts)


def group_words(size: GroupSize) -> str:
    """A number of people: "15", "12-15", "10-", "-15"."""
    if size.min == size.max:
        return str(size.min)
    return f"{'' if size.min is None else size.min}-{'' if size.max is None else size.max}"


def _in_words(request: Request, name: str) -> str:
    if name == "slots":
        return "; ".join((*(slot_words(slot) for slot in _slots(request)), *_flexible(request)))
    value = _value(getattr(request, name))
    if value is None:
        return ""
    return group_words(value) if isinstance(value, GroupSize) else str(value)


def _flexible(request: Request) -> Iterable[str]:
    if request.date_flexible:
        yield "date flexible"
    if request.time_flexible:
        yield "time flexible"


def _slots(request: Request) -> tuple[Slot, ...]:
    return tuple(held.value for held in request.slots)


def _dates(request: Request) -> tuple[object, ...]:
    return (request.date_flexible, *((slot.start_date, slot.end_date) for slot in _slots(request)))


def _times(request: Request) -> tuple[object, ...]:
    return (request.time_flexible, *((slot.start_time, slot.end_time) for slot in _slots(request)))


def _value(held: Held[Any] | None) -> Any:
    return None if held is None else held.value
