"""What was understood: values with their proof, candidates best first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Any, Generic, TypeVar

from mailbot.model.terms import Category, Leaf

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a value stands: `text == parts[part][start:end]`; `from`, `reply-to`, `cc` are parts too (headers)."""

    part: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class GroupSize:
    """How many people come; both ends included; None is open."""

    min: int | None
    max: int | None


@dataclass(frozen=True, slots=True)
class Slot:
    """A window in which they could come: dates with both ends included, times of day in Prague, None is open."""

    start_date: date | None = None
    end_date: date | None = None
    start_time: time | None = None
    end_time: time | None = None


@dataclass(frozen=True, slots=True)
class Candidate(Generic[V]):
    """One reading of a leaf. `source` names the rule that found it; `confidence` is a probability of being right."""

    value: V
    confidence: float
    source: str
    evidence: Evidence | None = None
    alternatives: tuple[V, ...] = ()  # other readings of the same words (03/04: 3 April or 4 March)
    note: str = ""  # why it is in doubt, for staff
    witnesses: tuple[Evidence, ...] = ()  # where else the same value stands
    score: float | None = None  # what the rules gave before calibration made a probability of it


@dataclass(frozen=True, slots=True)
class Readings:
    """All that was understood of one mail. For each leaf the candidates, best first: the first one is the value.

    `slots` are the values together (a leaf with several); `slots_rejected` the dates that were seen and are none.
    """

    category: Category
    language: str  # ISO 639-1 of the own text
    institution: tuple[Candidate[str], ...] = ()
    contact_name: tuple[Candidate[str], ...] = ()
    contact_email: tuple[Candidate[str], ...] = ()
    contact_phone: tuple[Candidate[str], ...] = ()
    slots: tuple[Candidate[Slot], ...] = ()
    slots_rejected: tuple[Candidate[Slot], ...] = ()
    date_flexible: bool = False
    time_flexible: bool = False
    interest: tuple[Candidate[str], ...] = ()
    group_size: tuple[Candidate[GroupSize], ...] = ()
    missing: tuple[Leaf, ...] | None = None  # only in a request (MEANING)
    uncertain: tuple[Leaf, ...] = ()
    set_aside: tuple[tuple[str, Candidate[Any]], ...] = ()  # (leaf, what was seen and does not count; `note` says why)
    category_source: str = ""  # name of the rule that chose the category
    category_confidence: float = 1.0
