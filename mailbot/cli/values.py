"""Values in words for a terminal: windows, sizes, probabilities, where a value stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from rich.text import Text

from mailbot.cli.visible import one_line
from mailbot.model import Evidence, GroupSize, Slot

SURE, UNSURE = 0.85, 0.6  # from here on green, below this red


def slot_words(slot: Slot) -> str:
    """A window as staff read it: `2027-05-12..2027-05-14 10:00-12:00`."""
    if slot.start_date == slot.end_date:
        day = str(slot.start_date or "")
    else:
        day = f"{slot.start_date or ''}..{slot.end_date or ''}"
    start = f"{slot.start_time:%H:%M}" if slot.start_time else ""
    end = f"-{slot.end_time:%H:%M}" if slot.end_time else ""
    return f"{day} {start}{end}".strip()


def spoken_slot(slot: Slot) -> str:
    """A window with its weekdays, in words where it is open: `Wed 2027-05-12, from 10:00`."""
    first, last = _day(slot.start_date), _day(slot.end_date)
    days = first if first == last else f"{first} to {last}" if first and last else ""
    days = days or (f"from {first}" if first else f"until {last}" if last else "any day")
    start, end = (f"{one:%H:%M}" if one else "" for one in (slot.start_time, slot.end_time))
    hours = f"{start} to {end}" if start and end else f"from {start}" if start else f"until {end}" if end else ""
    return f"{days}, {hours}" if hours else days


def _day(day: date | None) -> str:
    return f"{day:%a} {day.isoformat()}" if day else ""


def size_words(size: GroupSize) -> str:
    """A group size as staff read it: `12-15`, `15`, `10 or more`, `at most 15`."""
    if size.min is None:
        return f"at most {size.max}"
    if size.max is None:
        return f"{size.min} or more"
    return str(size.min) if size.min == size.max else f"{size.min}-{size.max}"


def value_words(value: object) -> str:
    """Any value of a leaf on one line, fit for a terminal; one in its JSON form too."""
    if isinstance(value, Mapping):
        return _of_json(value)
    if isinstance(value, Slot):
        return spoken_slot(value)
    return size_words(value) if isinstance(value, GroupSize) else one_line(str(value))


def _of_json(value: Mapping[str, object]) -> str:
    from mailbot.jsonform import group_size_from_json, slot_from_json

    return spoken_slot(slot_from_json(value)) if "start_date" in value else size_words(group_size_from_json(value))


def percent(confidence: float) -> Text:
    """A probability, coloured by what it is worth."""
    style = "green" if confidence >= SURE else "yellow" if confidence >= UNSURE else "red"
    return Text(f"{round(confidence, 3):.0%}", style)  # rounded as in JSON, so that both show the same


def place_words(evidence: Evidence | None) -> str:
    """The part in which a value stands."""
    return one_line(evidence.part).replace("attachment:", "attachment ") if evidence else "nowhere as such"
