"""What the grammar finds: expressions of date or time, their windows, how they were said, what they are for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mailbot.model import Slot


class Kind(StrEnum):
    """Whether an expression tells days or hours, or how long something lasts."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"


class Precision(StrEnum):
    """How exactly a window was told, finest first."""

    CLOCK = "clock"  # an hour of the day, or two
    DAYPART = "daypart"  # morning, afternoon
    DAY = "day"
    DAYS = "days"  # a first and a last day
    WEEKDAY = "weekday"  # "on Friday", without a number
    WEEK = "week"
    PART = "part"  # early May, first half of May
    MONTH = "month"
    SEASON = "season"  # also quarters and halves of a year
    OPEN = "open"  # from or until a day


class Role(StrEnum):
    """What a date or time is there for (MEANING, slots). The first four can become slots, the others never do."""

    LABEL = "label"  # "Requested date: …"
    ASKED = "asked"
    BARE = "bare"  # nothing says what it is for
    STAY = "stay"  # the stay or trip: a slot only where nothing is asked
    TRAVEL = "travel"  # arrival, departure, check-in
    DEADLINE = "deadline"  # until when they want our answer
    LETTER = "letter"  # date of a letter or mail
    PAST = "past"
    REPLACED = "replaced"  # called off, or replaced by another
    EXCLUDED = "excluded"  # "not on the 13th", "except"
    EVENT = "event"  # something else that happens then
    REACHABLE = "reachable"  # when somebody answers the phone
    WISH = "wish"  # "ideally a Friday": narrows nothing


SLOT_ROLES = frozenset({Role.LABEL, Role.ASKED, Role.BARE, Role.STAY})


@dataclass(frozen=True, slots=True)
class Expression:
    """`text[start:end]` says `intervals` (alternatives, in order). Dates fill the dates of a Slot, times its times.

    `rule` names the construction. `alternatives` are other readings of the same words, one Slot each. `minutes` is the
    length of a DURATION; `nth` the number in "on the second day" (of a stay told elsewhere).
    `can_last` is true of a start to which a duration gives the end ("at 10", not "after 10").
    `likely` is how likely the learned roles find that it is a wish or a stay; None where they were not asked.
    `signs` are the cues of its sentence as seen from it ("asked<2": a wish two words before), for the learned roles.
    """

    start: int
    end: int
    kind: Kind
    intervals: tuple[Slot, ...]
    precision: Precision
    rule: str
    role: Role = Role.BARE
    confidence: float = 0.9  # that the words mean these windows, whatever they are for
    alternatives: tuple[Slot, ...] = ()
    note: str = ""
    minutes: int = 0
    nth: int = 0
    can_last: bool = False
    signs: tuple[str, ...] = ()
    likely: float | None = None
