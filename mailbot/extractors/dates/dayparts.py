"""Parts of the day and the hours they stand for (MEANING, slots)."""

from __future__ import annotations

import re
from datetime import time

from mailbot.extractors.dates.expression import Expression, Kind, Precision
from mailbot.extractors.dates.terms import Terms
from mailbot.model import Slot

DAYPARTS: dict[str, tuple[time | None, time | None]] = {
    "morning": (time(9), time(12)),
    "before_noon": (None, time(12)),
    "afternoon": (time(13), time(17)),
    "early_afternoon": (time(13), time(15)),
    "late_afternoon": (time(15), time(17)),
    "evening": (time(17), time(21)),
    "lunch": (time(12), time(13)),
    "first": (time(9), None),
    "all_day": (time(9), time(17)),
}


# "čtu každé ráno": what happens every morning is no wish
_EVERY = re.compile(r"(?:every|each|kazd\w+|jede\w?|chaque|cada|ogni|elke|iedere|minden|кожн\w+)$")


def daypart(terms: Terms, i: int) -> tuple[Expression, int] | None:
    """Morning, early afternoon, all day, around noon is left to the clock."""
    j, when = i, ""
    if terms[j].has("early", "early_hours"):
        when, j = "early", j + 1
    elif terms[j].has("late", "late_hours"):
        when, j = "late", j + 1
    if when and terms[j].word == "-":
        j += 1
    while when and terms[j].has("in", "the", "of") and j < i + 4:
        j += 1
    name = str(terms[j].tags.get("daypart", ""))
    if not name or terms[i - 1].word == "good" or terms[i - 1].has("this") or _EVERY.match(terms[i - 1].word):
        return None
    if name == "morning" and terms[j].word in ("rano", "rana") and terms[j + 1].number >= 0:
        return None
    if when and f"{when}_{name}" in DAYPARTS:
        name = f"{when}_{name}"
    start, stop = DAYPARTS[name]
    slot = Slot(None, None, start, stop)
    end = j + 1
    found = Expression(terms[i].start, terms[end - 1].end, Kind.TIME, (slot,), Precision.DAYPART, name, confidence=0.9)
    return found, end
