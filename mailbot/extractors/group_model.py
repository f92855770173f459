"""One item of an enumeration of people: what it is and how many it counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from mailbot.extractors.group_frames import Frame


class Kind(Enum):
    """What an item of an enumeration is."""

    COUNT = "a number of people"
    BARE = "a number that a word about the group leads to"
    UNKNOWN = "a number of something that may be people"
    OFFICE = "one person by the office"
    NAME = "one person by name"
    SELF = "the writer"


@dataclass(frozen=True, slots=True)
class Item:
    """People that a sentence counts: `low`–`high`; `first` and `last` are the indices of its tokens."""

    low: int | None
    high: int | None
    first: int
    last: int
    kind: Kind = Kind.COUNT
    frame: Frame = field(default_factory=Frame)
    staff: bool = False
    more: bool = False
    estimate: bool = False
    earlier: bool = False
    led_by_writer: bool = False
    part: bool = False
    general: bool = False  # "seven of us", "15 people": it may be the total of the others

    @property
    def counted(self) -> bool:
        """Whether a number stands there, rather than one person."""
        return self.kind in (Kind.COUNT, Kind.BARE, Kind.UNKNOWN)
