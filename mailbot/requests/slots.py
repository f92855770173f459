"""Windows of two mails joined: a time without a date takes the dates that are known, a date keeps the known time."""

from __future__ import annotations

from dataclasses import replace

from mailbot.model import Held, Slot

_MOST = 24  # windows of one request: three dates at eight hours are a list, more is not


def join_slots(held: tuple[Held[Slot], ...], read: tuple[Held[Slot], ...]) -> tuple[Held[Slot], ...]:
    """The windows of the conversation after a mail that gives `read`. Order is the sender's order of preference."""
    if not read:
        return held
    dates = tuple(slot for slot in read if _has_date(slot.value))
    times = tuple(slot for slot in read if not _has_date(slot.value))
    if not dates:
        known = _without_times(tuple(slot for slot in held if _has_date(slot.value)))
        return _crossed(known, times) or times
    untimed = tuple(slot for slot in dates if not _has_time(slot.value))
    if times and untimed:
        return tuple(slot for one in dates for slot in ((one,) if _has_time(one.value) else _crossed((one,), times)))[
            :_MOST
        ]
    if times:  # each date has its own time, and more times stand alone: nothing is dropped in silence
        return _capped((*dates, *times))
    return _capped(tuple(_with_known_time(slot, held) for slot in dates))


def _has_date(slot: Slot) -> bool:
    return slot.start_date is not None or slot.end_date is not None


def _has_time(slot: Slot) -> bool:
    return slot.start_time is not None or slot.end_time is not None


def _without_times(slots: tuple[Held[Slot], ...]) -> tuple[Held[Slot], ...]:
    """Each date once, without its time."""
    bare = (replace(slot, value=replace(slot.value, start_time=None, end_time=None)) for slot in slots)
    return tuple({(slot.value.start_date, slot.value.end_date): slot for slot in bare}.values())


def _crossed(dates: tuple[Held[Slot], ...], times: tuple[Held[Slot], ...]) -> tuple[Held[Slot], ...]:
    """Every date at every time. The evidence is that of the time, which the new mail gives."""
    return _capped(tuple(_joined(one, time) for one in dates for time in times))


def _joined(dated: Held[Slot], timed: Held[Slot]) -> Held[Slot]:
    value = replace(dated.value, start_time=timed.value.start_time, end_time=timed.value.end_time)
    others = tuple(
        replace(other, start_time=timed.value.start_time, end_time=timed.value.end_time) for other in dated.alternatives
    )
    return Held(
        value=value,
        confidence=min(dated.confidence, timed.confidence),
        evidence=timed.evidence or dated.evidence,
        mail_id=timed.mail_id,
        alternatives=others,
        note=dated.note or timed.note,
    )


def _with_known_time(slot: Held[Slot], held: tuple[Held[Slot], ...]) -> Held[Slot]:
    """A date alone keeps the time that the conversation has, where it has but one, or has one for that very date."""
    if _has_time(slot.value):
        return slot
    same = [h for h in held if (h.value.start_date, h.value.end_date) == (slot.value.start_date, slot.value.end_date)]
    for known in (same, list(held)):
        times = {(h.value.start_time, h.value.end_time) for h in known if _has_time(h.value)}
        if len(times) == 1:
            start, end = times.pop()
            return replace(slot, value=replace(slot.value, start_time=start, end_time=end))
    return slot


def _capped(slots: tuple[Held[Slot], ...]) -> tuple[Held[Slot], ...]:
    return tuple({slot.value: slot for slot in slots}.values())[:_MOST]
