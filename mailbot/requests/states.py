"""The state diagram of a request, as data: from a state, by an event, to a state."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from mailbot.model import State


class Event(StrEnum):
    """What a mail does to a request."""

    ASK = "ask"  # something lacks, and the sender is asked
    COMPLETE = "complete"  # nothing lacks any more
    CHANGE = "change"  # a complete request gets other values
    CANCEL = "cancel"  # the sender calls it off
    DOUBT = "doubt"  # staff must look
    NOTE = "note"  # the mail belongs to it and alters nothing


_NEW = None

TRANSITIONS: Mapping[tuple[State | None, Event], State] = MappingProxyType(
    {
        (_NEW, Event.ASK): State.WAITING,
        (_NEW, Event.COMPLETE): State.COMPLETE,
        (_NEW, Event.DOUBT): State.REVIEW,
        (State.WAITING, Event.ASK): State.WAITING,
        (State.WAITING, Event.COMPLETE): State.COMPLETE,
        (State.WAITING, Event.CANCEL): State.CANCELLED,
        (State.COMPLETE, Event.CHANGE): State.COMPLETE,
        (State.COMPLETE, Event.CANCEL): State.CANCELLED,
        (State.REVIEW, Event.ASK): State.WAITING,
        (State.REVIEW, Event.COMPLETE): State.COMPLETE,
        (State.REVIEW, Event.CANCEL): State.CANCELLED,
        (State.ACCEPTED, Event.CHANGE): State.REVIEW,  # staff agreed to something else
        (State.ACCEPTED, Event.CANCEL): State.CANCELLED,
        **{(state, Event.DOUBT): State.REVIEW for state in State},
        **{(state, Event.NOTE): state for state in State},
    }
)


def next_state(state: State | None, event: Event) -> State:
    """The state after the event; None is a request that is only now made. What the diagram lacks goes to review."""
    return TRANSITIONS.get((state, event), State.REVIEW)
